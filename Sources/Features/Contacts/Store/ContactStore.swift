import API
import ContactsAPI
import Kernel
import Storage

/// The tables `contacts` and `contact_counts`.
struct ContactStore: Sendable {
    private static let columns: SQL = "owner, friend, since, remark, is_starred, is_chats_only, hides_mine, hides_theirs"

    /// How many friends an account can have.
    let most: Int

    func find(_ friend: AccountID, of owner: AccountID, in transaction: any ReadTransaction) throws -> ContactRecord? {
        try transaction.row("SELECT \(Self.columns) FROM contacts WHERE owner = \(owner) AND friend = \(friend)").map(Self.contact)
    }

    /// - Throws: `Failure.notFound`.
    func load(_ friend: AccountID, of owner: AccountID, in transaction: any ReadTransaction) throws -> ContactRecord {
        guard let contact = try find(friend, of: owner, in: transaction) else { throw Failure.notFound }
        return contact
    }

    /// The friend whom the owner won by accepting this request.
    func find(wonBy request: FriendRequestID, of owner: AccountID, in transaction: any ReadTransaction) throws -> ContactRecord? {
        try transaction.row("SELECT \(Self.columns) FROM contacts WHERE owner = \(owner) AND request = \(request)").map(Self.contact)
    }

    func setOrigin(_ request: FriendRequestID, of friend: AccountID, for owner: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE contacts SET request = \(request) WHERE owner = \(owner) AND friend = \(friend)")
    }

    /// A page in the order of the friends' ids; it costs the same at any depth.
    func list(of owner: AccountID, after last: AccountID?, limit: Int, in transaction: any ReadTransaction) throws -> [ContactRecord] {
        let start = last?.rawValue ?? 0
        return try transaction.rows(
            "SELECT \(Self.columns) FROM contacts WHERE owner = \(owner) AND friend > \(start) ORDER BY friend LIMIT \(limit)"
        ).map(Self.contact)
    }

    /// Everybody whom the owner counts as a friend, read off the key from one end to the other.
    func listIDs(of owner: AccountID, in transaction: any ReadTransaction) throws -> [AccountID] {
        try transaction.rows("SELECT friend FROM contacts WHERE owner = \(owner)").map { try $0.get(0) }
    }

    /// Those among `ids` whom the owner counts as friends.
    func list(of owner: AccountID, among ids: some Sequence<AccountID>, in transaction: any ReadTransaction) throws -> [ContactRecord] {
        try ids.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM contacts WHERE owner = \(owner) AND friend IN (\(list: piece))")
                .map(Self.contact)
        }
    }

    /// How a message from one to the other stands, in one statement of three look-ups: it is asked for every message.
    func standing(of sender: AccountID, to receiver: AccountID, in transaction: any ReadTransaction) throws -> Standing {
        let row = try transaction.row(Self.standingQuery(of: sender, to: receiver))
        if try row?.get(0) == true { return .blocked }
        return try row?.get(1) == true ? .friends : .notFriends
    }

    static func standingQuery(of sender: AccountID, to receiver: AccountID) -> SQL {
        """
        SELECT
            EXISTS (SELECT 1 FROM contact_blocks WHERE owner = \(receiver) AND blocked = \(sender)),
            EXISTS (SELECT 1 FROM contacts WHERE owner = \(receiver) AND friend = \(sender))
                AND EXISTS (SELECT 1 FROM contacts WHERE owner = \(sender) AND friend = \(receiver))
        """
    }

    /// Those among `ids` who and the account count each other as friends, and who have not blocked it.
    func mutual(of account: AccountID, among ids: some Sequence<AccountID>, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        let friends = try ids.inPieces.flatMap { piece in
            try transaction.rows(
                """
                SELECT mine.friend FROM contacts mine
                JOIN contacts theirs ON theirs.owner = mine.friend AND theirs.friend = mine.owner
                WHERE mine.owner = \(account) AND mine.friend IN (\(list: piece))
                    AND NOT EXISTS (SELECT 1 FROM contact_blocks WHERE owner = mine.friend AND blocked = \(account))
                """
            ).map { try $0.get(0, AccountID.self) }
        }
        return Set(friends)
    }

    /// Everybody in the account's circle, see `ContactsFeature.circle(of:in:)`.
    func circle(of account: AccountID, in transaction: any ReadTransaction) throws -> [AccountID] {
        try transaction.rows(Self.circleQuery(of: account)).map { try $0.get(0) }
    }

    /// Those among `ids` who are in the account's circle.
    func circle(of account: AccountID, among ids: some Sequence<AccountID>, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        Set(
            try ids.inPieces.flatMap { piece in
                try transaction.rows(Self.circleQuery(of: account) + " AND mine.friend IN (\(list: piece))").map { try $0.get(0, AccountID.self) }
            })
    }

    private static func circleQuery(of account: AccountID) -> SQL {
        """
        SELECT mine.friend FROM contacts mine
        JOIN contacts theirs ON theirs.owner = mine.friend AND theirs.friend = mine.owner
        WHERE mine.owner = \(account) AND NOT mine.is_chats_only AND NOT mine.hides_theirs
            AND NOT theirs.is_chats_only AND NOT theirs.hides_mine
            AND NOT EXISTS (SELECT 1 FROM contact_blocks WHERE owner = mine.friend AND blocked = mine.owner)
            AND NOT EXISTS (SELECT 1 FROM contact_blocks WHERE owner = mine.owner AND blocked = mine.friend)
        """
    }

    func count(of owner: AccountID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT friends FROM contact_counts WHERE owner = \(owner)")?.get(0) ?? 0
    }

    /// - Returns: false if the owner has as many friends as an account can have.
    func insert(_ contact: ContactRecord, in transaction: any WriteTransaction) throws -> Bool {
        let counted = try transaction.execute(
            """
            INSERT INTO contact_counts (owner, friends) VALUES (\(contact.owner), 1)
            ON CONFLICT (owner) DO UPDATE SET friends = contact_counts.friends + 1 WHERE contact_counts.friends < \(most)
            """)
        guard counted == 1 else { return false }
        try transaction.execute(
            """
            INSERT INTO contacts (\(Self.columns))
            VALUES (
                \(contact.owner), \(contact.friend), \(contact.since), \(contact.remark), \(contact.isStarred), \(contact.isChatsOnly),
                \(contact.hidesMine), \(contact.hidesTheirs)
            )
            """)
        return true
    }

    func update(_ contact: ContactRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE contacts SET remark = \(contact.remark), is_starred = \(contact.isStarred), is_chats_only = \(contact.isChatsOnly),
                hides_mine = \(contact.hidesMine), hides_theirs = \(contact.hidesTheirs)
            WHERE owner = \(contact.owner) AND friend = \(contact.friend)
            """)
    }

    /// - Returns: false if there was none.
    func delete(_ friend: AccountID, of owner: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        guard try transaction.execute("DELETE FROM contacts WHERE owner = \(owner) AND friend = \(friend)") == 1 else { return false }
        try transaction.execute("UPDATE contact_counts SET friends = friends - 1 WHERE owner = \(owner)")
        return true
    }

    private static func contact(_ row: Row) throws -> ContactRecord {
        ContactRecord(
            owner: try row.get(0), friend: try row.get(1), since: try row.get(2), remark: try row.find(3), isStarred: try row.get(4),
            isChatsOnly: try row.get(5), hidesMine: try row.get(6), hidesTheirs: try row.get(7))
    }
}
