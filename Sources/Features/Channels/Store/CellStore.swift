import API
import ChannelsAPI
import Storage

/// The table `video_cells`: where public videos were made, once for each area that the place lies in.
struct CellStore: Sendable {
    struct Entry: Sendable {
        let video: VideoID
        let cell: GeoCell
        let at: Timestamp

        var place: FeedPlace { FeedPlace(at: at, id: video.rawValue) }
    }

    func replace(_ cell: GeoCell?, of video: VideoID, at publishedAt: Timestamp, in transaction: any WriteTransaction) throws {
        try delete(of: video, in: transaction)
        guard let cell else { return }
        for area in Area.around(cell) {
            try transaction.execute(
                """
                INSERT INTO video_cells (video, area, cell, published_at) VALUES (\(video), \(area.number), \(cell.number), \(publishedAt))
                """)
        }
    }

    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_cells WHERE video = \(video)")
    }

    /// What was made in these areas and published below a place, the newest first.
    func list(_ areas: [Area], below place: FeedPlace, limit: Int, in transaction: any ReadTransaction) throws -> [Entry] {
        try transaction.rows(Self.query(areas, below: place, limit: limit)).map { row in
            Entry(video: try row.get(0), cell: GeoCell(number: try row.get(2)), at: try row.get(1))
        }
    }

    /// Of each area the newest `limit` are enough: the newest of all are among them.
    static func query(_ areas: [Area], below place: FeedPlace, limit: Int) -> SQL {
        """
        WITH wanted (area) AS (VALUES \(rows: areas.map { [$0.number] as [any SQLConvertible] })),
        bounds AS MATERIALIZED (
            SELECT w.area, COALESCE((
                SELECT c.published_at FROM video_cells c
                WHERE c.area = w.area AND (c.published_at, c.video) < (\(place.at), \(place.id))
                ORDER BY c.published_at DESC, c.video DESC LIMIT 1 OFFSET \(limit - 1)), 0) AS since
            FROM wanted w
        )
        SELECT c.video, c.published_at, c.cell FROM bounds b JOIN video_cells c ON c.area = b.area
        WHERE c.published_at >= b.since AND (c.published_at, c.video) < (\(place.at), \(place.id))
        ORDER BY c.published_at DESC, c.video DESC LIMIT \(limit)
        """
    }
}
