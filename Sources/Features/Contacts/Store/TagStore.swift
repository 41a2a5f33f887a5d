import API
import ContactsAPI
import Storage

/// The tables `contact_tags` and `contact_tag_members`.
struct TagStore: Sendable {
    func list(of owner: AccountID, in transaction: any ReadTransaction) throws -> [Tag] {
        try transaction.rows(
            """
            SELECT t.id, t.name, (SELECT COUNT(*) FROM contact_tag_members m WHERE m.tag = t.id)
            FROM contact_tags t WHERE t.owner = \(owner) ORDER BY t.id
            """
        ).map { Tag(id: try $0.get(0), name: try $0.get(1), count: try $0.get(2)) }
    }

    func exists(_ tag: TagID, of owner: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 FROM contact_tags WHERE id = \(tag) AND owner = \(owner)") != nil
    }

    /// The owner's tags on those among `friends`.
    func tags(
        of owner: AccountID, on friends: some Sequence<AccountID>, in transaction: any ReadTransaction
    ) throws -> [AccountID: [TagID]] {
        var tags: [AccountID: [TagID]] = [:]
        for piece in friends.inPieces {
            let rows = try transaction.rows(
                "SELECT friend, tag FROM contact_tag_members WHERE owner = \(owner) AND friend IN (\(list: piece)) ORDER BY tag")
            for row in rows { tags[try row.get(0), default: []].append(try row.get(1)) }
        }
        return tags
    }

    func members(of tag: TagID, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        Set(try transaction.rows("SELECT friend FROM contact_tag_members WHERE tag = \(tag)").map { try $0.get(0, AccountID.self) })
    }

    /// - Returns: false if the owner has one of this name.
    func insert(_ id: TagID, _ name: String, of owner: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            "INSERT INTO contact_tags (id, owner, name) VALUES (\(id), \(owner), \(name)) ON CONFLICT (owner, name) DO NOTHING") == 1
    }

    /// - Returns: false if the owner has another of this name.
    func rename(_ tag: TagID, to name: String, of owner: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        let other = try transaction.row("SELECT 1 FROM contact_tags WHERE owner = \(owner) AND name = \(name) AND id <> \(tag)")
        guard other == nil else { return false }
        try transaction.execute("UPDATE contact_tags SET name = \(name) WHERE id = \(tag) AND owner = \(owner)")
        return true
    }

    func delete(_ tag: TagID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM contact_tag_members WHERE tag = \(tag)")
        try transaction.execute("DELETE FROM contact_tags WHERE id = \(tag)")
    }

    func add(_ friend: AccountID, to tag: TagID, of owner: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO contact_tag_members (tag, friend, owner) VALUES (\(tag), \(friend), \(owner))
            ON CONFLICT (tag, friend) DO NOTHING
            """)
    }

    func take(_ friend: AccountID, from tag: TagID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM contact_tag_members WHERE tag = \(tag) AND friend = \(friend)")
    }

    /// - Returns: how many tags the friend had.
    func forget(_ friend: AccountID, of owner: AccountID, in transaction: any WriteTransaction) throws -> Int {
        try transaction.execute("DELETE FROM contact_tag_members WHERE owner = \(owner) AND friend = \(friend)")
    }
}
