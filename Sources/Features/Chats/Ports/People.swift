package import API
package import AccountsAPI
package import AttachmentsAPI
package import Storage

/// What chats need to know about people. Filled in by `Apps/Server`.
package struct People: Sendable {
    /// How those people appear; absent for accounts that are gone.
    package let cards: @Sendable ([AccountID], any ReadTransaction) throws -> [AccountID: AccountCard]
    /// Whether the first may write to the second: friends on both sides, and no block between them.
    package let mayWrite: @Sendable (AccountID, AccountID, any ReadTransaction) throws -> Bool
    /// Which of these the first counts among their friends.
    package let friends: @Sendable (AccountID, [AccountID], any ReadTransaction) throws -> Set<AccountID>

    package init(
        cards: @escaping @Sendable ([AccountID], any ReadTransaction) throws -> [AccountID: AccountCard],
        mayWrite: @escaping @Sendable (AccountID, AccountID, any ReadTransaction) throws -> Bool,
        friends: @escaping @Sendable (AccountID, [AccountID], any ReadTransaction) throws -> Set<AccountID>
    ) {
        self.cards = cards
        self.mayWrite = mayWrite
        self.friends = friends
    }

    func card(_ account: AccountID, _ transaction: any ReadTransaction) throws -> AccountCard {
        try cards([account], transaction)[account] ?? AccountCard(id: account, handle: "", name: "")
    }

    func names(_ accounts: [AccountID], _ transaction: any ReadTransaction) throws -> [AccountID: String] {
        try cards(accounts, transaction).mapValues(\.name)
    }
}

/// What chats need of uploads. Filled in by `Apps/Server`.
package struct Media: Sendable {
    /// The caller's own, ready uploads of a purpose, in the order asked.
    package let load: @Sendable ([AttachmentID], AttachmentPurpose, AccountID, any ReadTransaction) throws -> [Attachment]
    /// Lets those who may see the message entry `mediaID` see the upload.
    package let grant: @Sendable (AttachmentID, MediaScope, any WriteTransaction) throws -> Void
    package let revoke: @Sendable (AttachmentID, MediaScope, any WriteTransaction) throws -> Void

    package init(
        load: @escaping @Sendable ([AttachmentID], AttachmentPurpose, AccountID, any ReadTransaction) throws -> [Attachment],
        grant: @escaping @Sendable (AttachmentID, MediaScope, any WriteTransaction) throws -> Void,
        revoke: @escaping @Sendable (AttachmentID, MediaScope, any WriteTransaction) throws -> Void
    ) {
        self.load = load
        self.grant = grant
        self.revoke = revoke
    }
}

/// Why somebody may see an upload.
package enum MediaScope: Sendable, Hashable {
    /// They may read this entry of `message_media`.
    case message(Int64)
    /// It is the picture of this group.
    case group(Int64)
    /// They kept it as this favourite.
    case favourite(Int64)
}
