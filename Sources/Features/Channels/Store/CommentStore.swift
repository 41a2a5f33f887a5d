import API
import ChannelsAPI
import PagesAPI
import Storage

/// The tables `video_comments`, `comment_counts` and `comment_likes`.
struct CommentStore: Sendable {
    private static let columns: SQL = "id, video, author, is_of_page, root, text, at, is_pinned, is_hidden, held_on"

    func find(_ id: CommentID, in transaction: any ReadTransaction) throws -> CommentRecord? {
        try transaction.row("SELECT \(Self.columns) FROM video_comments WHERE id = \(id)").map(Self.comment)
    }

    func find(by author: AccountID, clientID: String, in transaction: any ReadTransaction) throws -> CommentRecord? {
        try transaction.row(
            "SELECT \(Self.columns) FROM video_comments WHERE author = \(author) AND client_id = \(clientID)"
        ).map(Self.comment)
    }

    func findPinned(of video: VideoID, in transaction: any ReadTransaction) throws -> CommentRecord? {
        try transaction.row("SELECT \(Self.columns) FROM video_comments WHERE video = \(video) AND is_pinned").map(Self.comment)
    }

    /// The comments of a video but for the pinned one, newest first; answers not among them.
    func list(of video: VideoID, below last: CommentID?, limit: Int, in transaction: any ReadTransaction) throws -> [CommentRecord] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM video_comments
            WHERE video = \(video) AND root IS NULL AND NOT is_pinned AND id < \(last?.rawValue ?? .max) ORDER BY id DESC LIMIT \(limit)
            """
        ).map(Self.comment)
    }

    /// The answers to a comment, oldest first.
    func listReplies(to root: CommentID, above last: CommentID?, limit: Int, in transaction: any ReadTransaction) throws -> [CommentRecord]
    {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM video_comments WHERE root = \(root) AND id > \(last?.rawValue ?? 0) ORDER BY id LIMIT \(limit)
            """
        ).map(Self.comment)
    }

    /// What waits on a Page, newest first.
    func listHeld(on page: PageID, below last: CommentID?, limit: Int, in transaction: any ReadTransaction) throws -> [CommentRecord] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM video_comments WHERE held_on = \(page) AND id < \(last?.rawValue ?? .max)
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map(Self.comment)
    }

    func insert(_ comment: CommentRecord, clientID: String, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO video_comments (\(Self.columns), client_id)
            VALUES (
                \(comment.id), \(comment.video), \(comment.author), \(comment.isOfPage), \(comment.root), \(comment.text), \(comment.at),
                \(comment.isPinned), \(comment.isHidden), \(comment.heldOn), \(clientID)
            )
            """)
    }

    func update(_ comment: CommentRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE video_comments SET is_pinned = \(comment.isPinned), is_hidden = \(comment.isHidden), held_on = \(comment.heldOn)
            WHERE id = \(comment.id)
            """)
    }

    /// Deletes a comment and its answers, with what hangs on them.
    func delete(_ comment: CommentRecord, in transaction: any WriteTransaction) throws {
        let replies = try transaction.rows("DELETE FROM video_comments WHERE root = \(comment.id) RETURNING id").map {
            try $0.get(0, CommentID.self)
        }
        try transaction.execute("DELETE FROM video_comments WHERE id = \(comment.id)")
        try deleteWhatHangs(on: replies + [comment.id], in: transaction)
    }

    /// Forgets some comments of a video that is gone.
    /// - Returns: how many.
    func delete(of video: VideoID, limit: Int, in transaction: any WriteTransaction) throws -> Int {
        // Answers are found through what they answer.
        let roots = try transaction.rows(
            "SELECT \(Self.columns) FROM video_comments WHERE video = \(video) AND root IS NULL ORDER BY id LIMIT \(limit)"
        ).map(Self.comment)
        for root in roots { try delete(root, in: transaction) }
        return roots.count
    }

    private func deleteWhatHangs(on ids: [CommentID], in transaction: any WriteTransaction) throws {
        for piece in ids.inPieces {
            try transaction.execute("DELETE FROM comment_counts WHERE comment IN (\(list: piece))")
            try transaction.execute("DELETE FROM comment_likes WHERE comment IN (\(list: piece))")
        }
    }

    // MARK: Counts

    func add(_ tally: CommentTally, to comment: CommentID, by account: AccountID, in transaction: any WriteTransaction) throws {
        if tally == CommentTally() { return }
        try transaction.execute(
            """
            INSERT INTO comment_counts (comment, place, likes, replies)
            VALUES (\(comment), \(CountingPlace.of(account, in: transaction)), \(tally.likes), \(tally.replies))
            ON CONFLICT (comment, place) DO UPDATE SET
                likes = comment_counts.likes + excluded.likes, replies = comment_counts.replies + excluded.replies
            """)
    }

    func tallies(of comments: some Sequence<CommentID>, in transaction: any ReadTransaction) throws -> [CommentID: CommentTally] {
        var tallies: [CommentID: CommentTally] = [:]
        for piece in comments.inPieces {
            let rows = try transaction.rows(
                """
                SELECT comment, CAST(SUM(likes) AS BIGINT), CAST(SUM(replies) AS BIGINT)
                FROM comment_counts WHERE comment IN (\(list: piece)) GROUP BY comment
                """)
            for row in rows { tallies[try row.get(0)] = CommentTally(likes: try row.get(1), replies: try row.get(2)) }
        }
        return tallies
    }

    // MARK: Likes

    func likes(
        of account: AccountID, among comments: some Sequence<CommentID>, in transaction: any ReadTransaction
    ) throws -> Set<CommentID> {
        Set(
            try comments.inPieces.flatMap { piece in
                try transaction.rows("SELECT comment FROM comment_likes WHERE account = \(account) AND comment IN (\(list: piece))")
                    .map { try $0.get(0, CommentID.self) }
            })
    }

    /// - Returns: false if the account likes it already.
    func insertLike(of comment: CommentID, by account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO comment_likes (comment, account) VALUES (\(comment), \(account)) ON CONFLICT (comment, account) DO NOTHING
            """) == 1
    }

    /// - Returns: false if the account did not like it.
    func deleteLike(of comment: CommentID, by account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM comment_likes WHERE comment = \(comment) AND account = \(account)") == 1
    }

    private static func comment(_ row: Row) throws -> CommentRecord {
        CommentRecord(
            id: try row.get(0), video: try row.get(1), author: try row.get(2), isOfPage: try row.get(3), root: try row.find(4),
            text: try row.get(5), at: try row.get(6), isPinned: try row.get(7), isHidden: try row.get(8),
            heldOn: try row.find(9))
    }
}
