import API
import MomentsAPI
import Storage

/// The table `moment_acts`: likes and comments.
struct ActStore: Sendable {
    private static let columns: SQL = "id, moment, owner, account, kind, at, client_id, text, reply_to, replied, is_deleted"

    func find(_ comment: MomentCommentID, in transaction: any ReadTransaction) throws -> ActRecord? {
        try transaction.row("SELECT \(Self.columns) FROM moment_acts WHERE id = \(comment) AND kind = 'comment'").map(Self.act)
    }

    func find(by account: AccountID, clientID: String, in transaction: any ReadTransaction) throws -> ActRecord? {
        try transaction.row("SELECT \(Self.columns) FROM moment_acts WHERE account = \(account) AND client_id = \(clientID)").map(Self.act)
    }

    /// What stands under these posts, the oldest first.
    func list(under moments: [MomentID], limit: Int, in transaction: any ReadTransaction) throws -> [ActRecord] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM moment_acts WHERE moment IN (\(list: moments)) AND NOT is_deleted LIMIT \(limit)"
        ).map(Self.act).sorted { $0.id < $1.id }
    }

    /// What these people did under these posts, the oldest first.
    func list(
        under moments: [MomentID], by accounts: some Sequence<AccountID>, in transaction: any ReadTransaction
    ) throws -> [ActRecord] {
        try accounts.inPieces.flatMap { piece in
            try transaction.rows(
                """
                SELECT \(Self.columns) FROM moment_acts
                WHERE moment IN (\(list: moments)) AND account IN (\(list: piece)) AND NOT is_deleted
                """
            ).map(Self.act)
        }.sorted { $0.id < $1.id }
    }

    /// Whether something of the account still stands under the post.
    func exists(by account: AccountID, under moment: MomentID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 FROM moment_acts WHERE moment = \(moment) AND account = \(account) AND NOT is_deleted LIMIT 1") != nil
    }

    /// - Returns: false if it is a like that was there already.
    @discardableResult
    func insert(_ act: ActRecord, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO moment_acts (\(Self.columns))
            VALUES (
                \(act.id), \(act.moment), \(act.owner), \(act.account), \(act.kind.rawValue), \(act.at), \(act.clientID), \(act.text),
                \(act.replyTo), \(act.replied), \(act.isDeleted)
            )
            ON CONFLICT (moment, account) WHERE kind = 'like' DO NOTHING
            """) == 1
    }

    /// - Returns: false if there was no like.
    func deleteLike(of moment: MomentID, by account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM moment_acts WHERE moment = \(moment) AND account = \(account) AND kind = 'like'") == 1
    }

    /// Takes the words away; that something was said stays for those who had a notice of it.
    func empty(_ comment: MomentCommentID, in transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE moment_acts SET text = '', is_deleted = TRUE WHERE id = \(comment)")
    }

    /// Forgets some of what stands under a post that is gone.
    /// - Returns: how many.
    func delete(under moment: MomentID, limit: Int, in transaction: any WriteTransaction) throws -> Int {
        try transaction.execute(
            """
            DELETE FROM moment_acts WHERE id IN (SELECT id FROM moment_acts WHERE moment = \(moment) ORDER BY id LIMIT \(limit))
            """)
    }

    // MARK: For notices

    /// What others did under the account's posts, the newest first.
    func list(underPostsOf account: AccountID, in range: NoticeRange, in transaction: any ReadTransaction) throws -> [ActRecord] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM moment_acts
            WHERE owner = \(account) AND account <> \(account) AND id < \(range.below) AND id > \(range.above)
            ORDER BY id DESC LIMIT \(range.limit)
            """
        ).map(Self.act)
    }

    /// What others answered to the account's comments, the newest first.
    func list(answering account: AccountID, in range: NoticeRange, in transaction: any ReadTransaction) throws -> [ActRecord] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM moment_acts
            WHERE replied = \(account) AND account <> \(account) AND id < \(range.below) AND id > \(range.above)
            ORDER BY id DESC LIMIT \(range.limit)
            """
        ).map(Self.act)
    }

    /// What others did under posts while the account followed them, the newest first.
    func list(followedBy account: AccountID, in range: NoticeRange, in transaction: any ReadTransaction) throws -> [ActRecord] {
        try transaction.rows(Self.followedQuery(by: account, in: range)).map(Self.act)
    }

    static func followedQuery(by account: AccountID, in range: NoticeRange) -> SQL {
        """
        WITH followed AS (
            SELECT a.* FROM moment_followings f JOIN moment_acts a ON a.moment = f.moment AND a.id > f.since AND a.at < f.ends_at
            WHERE f.account = \(account) AND f.since < \(range.below) AND a.account <> \(account)
                AND a.id < \(range.below) AND a.id > \(range.above)
        )
        SELECT \(columns) FROM followed ORDER BY id DESC LIMIT \(range.limit)
        """
    }

    private static func act(_ row: Row) throws -> ActRecord {
        ActRecord(
            id: try row.get(0), moment: try row.get(1), owner: try row.get(2), account: try row.get(3),
            kind: ActRecord.Kind(rawValue: try row.get(4)) ?? .comment, at: try row.get(5), clientID: try row.find(6),
            text: try row.get(7), replyTo: try row.find(8), replied: try row.find(9), isDeleted: try row.get(10))
    }
}
