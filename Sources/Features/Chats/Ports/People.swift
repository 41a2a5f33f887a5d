package import API
package import AccountsAPI
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
