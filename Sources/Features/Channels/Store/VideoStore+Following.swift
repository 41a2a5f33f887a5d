import API
import ChannelsAPI
import PagesAPI
import Storage

extension VideoStore {
    typealias Placed = (video: VideoID, place: FeedPlace)

    /// Public videos of these Pages below a place, the newest first.
    ///
    /// Of few Pages the newest videos are looked up. With many the videos of everybody are read down in time and those of the
    /// Pages are kept; where these publish little, the rest is looked up too.
    func list(
        of pages: [PageID], below place: FeedPlace, limit: Int, rules: FollowingRules, in transaction: any ReadTransaction
    ) throws -> [Placed] {
        var (found, place, left): ([Placed], FeedPlace, Int) = ([], place, pages.count > rules.few ? pages.count : 0)
        let followed = left > 0 ? Set(pages) : []
        while found.count < limit, left > 0 {
            let some = try list(below: place, limit: rules.batch, in: transaction)
            found += some.filter { followed.contains($0.page) }.map { ($0.video, $0.place) }
            guard some.count == rules.batch, let last = some.last else { return Array(found.prefix(limit)) }
            place = last.place
            left -= some.count
        }
        if found.count < limit { found += try lookUp(pages, below: place, limit: limit - found.count, in: transaction) }
        return Array(found.prefix(limit))
    }

    /// Public videos of everybody below a place, the newest first.
    private func list(
        below place: FeedPlace, limit: Int, in transaction: any ReadTransaction
    ) throws -> [(video: VideoID, page: PageID, place: FeedPlace)] {
        try transaction.rows(Self.timeQuery(below: place, limit: limit)).map { row in
            (try row.get(0), try row.get(1), FeedPlace(at: try row.get(2), id: try row.get(0)))
        }
    }

    static func timeQuery(below place: FeedPlace, limit: Int) -> SQL {
        """
        SELECT id, page, published_at FROM videos WHERE published_at IS NOT NULL AND (published_at, id) < (\(place.at), \(place.id))
        ORDER BY published_at DESC, id DESC LIMIT \(limit)
        """
    }

    /// The newest `limit` are among those of the `limit` Pages that published last: so the newest of each Page is looked up,
    /// and then only those of the most recent Pages are read.
    private func lookUp(
        _ pages: [PageID], below place: FeedPlace, limit: Int, in transaction: any ReadTransaction
    ) throws -> [Placed] {
        let heads = try pages.inPieces.flatMap { piece in
            try transaction.rows(Self.newestQuery(of: piece, below: place)).map { row in
                (page: try row.get(0, PageID.self), place: FeedPlace(at: try row.get(2), id: try row.get(1)))
            }
        }
        let recent = heads.sorted { $0.place > $1.place }.prefix(limit).map(\.page)
        if recent.isEmpty { return [] }
        let found = try transaction.rows(Self.recentQuery(of: recent, below: place, most: limit)).map { row in
            (video: try row.get(0, VideoID.self), place: FeedPlace(at: try row.get(1), id: try row.get(0)))
        }
        return Array(found.sorted { $0.place > $1.place }.prefix(limit))
    }

    static func newestQuery(of pages: [PageID], below place: FeedPlace) -> SQL {
        """
        WITH wanted (page) AS (VALUES \(rows: pages.map { [$0] as [any SQLConvertible] })),
        heads AS MATERIALIZED (
            SELECT w.page, (
                SELECT v.id FROM videos v
                WHERE v.page = w.page AND v.published_at IS NOT NULL AND (v.published_at, v.id) < (\(place.at), \(place.id))
                ORDER BY v.published_at DESC, v.id DESC LIMIT 1) AS video
            FROM wanted w
        )
        SELECT h.page, h.video, v.published_at FROM heads h JOIN videos v ON v.id = h.video
        """
    }

    /// Of each of these Pages the newest `most` and those of the same moment as the last of them.
    static func recentQuery(of pages: [PageID], below place: FeedPlace, most: Int) -> SQL {
        """
        WITH wanted (page) AS (VALUES \(rows: pages.map { [$0] as [any SQLConvertible] })),
        bounds AS MATERIALIZED (
            SELECT w.page, COALESCE((
                SELECT v.published_at FROM videos v
                WHERE v.page = w.page AND v.published_at IS NOT NULL AND (v.published_at, v.id) < (\(place.at), \(place.id))
                ORDER BY v.published_at DESC, v.id DESC LIMIT 1 OFFSET \(most - 1)), 0) AS since
            FROM wanted w
        )
        SELECT v.id, v.published_at FROM bounds b JOIN videos v ON v.page = b.page AND v.published_at IS NOT NULL
        WHERE v.published_at >= b.since AND (v.published_at, v.id) < (\(place.at), \(place.id))
        """
    }

    /// When one of these Pages published last.
    func newestPublication(of pages: [PageID], in transaction: any ReadTransaction) throws -> Timestamp? {
        let heads = try pages.inPieces.flatMap { piece in
            try transaction.rows(Self.newestQuery(of: piece, below: .top)).map { try $0.get(2, Timestamp.self) }
        }
        return heads.max()
    }
}
