import API
import ChannelsAPI
import Events
import Kernel
import PagesAPI
import Storage

/// The tables `videos` and `page_releases`.
struct VideoStore: Sendable {
    private static let columns: SQL =
        "id, page, author, client_id, state, source, publish_at, held_until, listed_at, published_at, details"

    func find(_ id: VideoID, in transaction: any ReadTransaction) throws -> VideoRecord? {
        try transaction.row("SELECT \(Self.columns) FROM videos WHERE id = \(id)").map(Self.video)
    }

    /// - Throws: `Failure.notFound`.
    func load(_ id: VideoID, in transaction: any ReadTransaction) throws -> VideoRecord {
        guard let video = try find(id, in: transaction) else { throw Failure.notFound }
        return video
    }

    func find(by author: AccountID, clientID: String, in transaction: any ReadTransaction) throws -> VideoRecord? {
        try transaction.row("SELECT \(Self.columns) FROM videos WHERE author = \(author) AND client_id = \(clientID)").map(Self.video)
    }

    /// Those among `ids` that are there, by id.
    func list(_ ids: some Sequence<VideoID>, in transaction: any ReadTransaction) throws -> [VideoID: VideoRecord] {
        let videos = try ids.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM videos WHERE id IN (\(list: piece))").map(Self.video)
        }
        return Dictionary(videos.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a Page published below a place, the newest first; with `everything` also what is not public.
    func list(
        of page: PageID, below place: FeedPlace, everything: Bool, limit: Int, in transaction: any ReadTransaction
    ) throws -> [VideoRecord] {
        if everything {
            return try transaction.rows(
                """
                SELECT \(Self.columns) FROM videos WHERE page = \(page) AND (listed_at, id) < (\(place.at), \(place.id))
                ORDER BY listed_at DESC, id DESC LIMIT \(limit)
                """
            ).map(Self.video)
        }
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM videos
            WHERE page = \(page) AND published_at IS NOT NULL AND (published_at, id) < (\(place.at), \(place.id))
            ORDER BY published_at DESC, id DESC LIMIT \(limit)
            """
        ).map(Self.video)
    }

    /// Some videos of a Page, in whatever state.
    func list(of page: PageID, limit: Int, in transaction: any ReadTransaction) throws -> [VideoRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM videos WHERE page = \(page) ORDER BY listed_at LIMIT \(limit)").map(Self.video)
    }

    /// All videos after an id, in the order of their ids.
    func list(after last: VideoID, limit: Int, in transaction: any ReadTransaction) throws -> [VideoRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM videos WHERE id > \(last) ORDER BY id LIMIT \(limit)").map(Self.video)
    }

    /// Those that wait for review, the oldest first.
    func listHeld(after last: VideoID?, limit: Int, in transaction: any ReadTransaction) throws -> [VideoRecord] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM videos WHERE state = 'held' AND id > \(last?.rawValue ?? 0) ORDER BY id LIMIT \(limit)"
        ).map(Self.video)
    }

    func insert(_ video: VideoRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO videos (\(Self.columns))
            VALUES (
                \(video.id), \(video.page), \(video.author), \(video.clientID), \(video.state.rawValue), \(video.source),
                \(video.publishAt), \(video.heldUntil), \(video.listedAt), \(video.publishedAt), \(try EventCoding.encode(video.details))
            )
            """)
    }

    func update(_ video: VideoRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE videos SET state = \(video.state.rawValue), source = \(video.source), held_until = \(video.heldUntil),
                listed_at = \(video.listedAt), published_at = \(video.publishedAt), details = \(try EventCoding.encode(video.details))
            WHERE id = \(video.id)
            """)
    }

    func delete(_ id: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM videos WHERE id = \(id)")
    }

    // MARK: Releases

    /// How many videos of the Page ever became public.
    func countReleases(of page: PageID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT released FROM page_releases WHERE page = \(page)")?.get(0) ?? 0
    }

    func addRelease(of page: PageID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO page_releases (page, released) VALUES (\(page), 1)
            ON CONFLICT (page) DO UPDATE SET released = page_releases.released + 1
            """)
    }

    func deleteReleases(of page: PageID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM page_releases WHERE page = \(page)")
    }

    private static func video(_ row: Row) throws -> VideoRecord {
        VideoRecord(
            id: try row.get(0), page: try row.get(1), author: try row.get(2), clientID: try row.get(3),
            state: VideoState(rawValue: try row.get(4)) ?? .unknown, source: try row.find(5), publishAt: try row.find(6),
            heldUntil: try row.find(7), listedAt: try row.get(8), publishedAt: try row.find(9),
            details: try EventCoding.decode(VideoDetails.self, from: row.get(10)))
    }
}
