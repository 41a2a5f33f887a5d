import API
import ChannelsAPI
import Kernel
import Storage

/// Finds videos made around a place: ring after ring, the newest of each first. The place comes with the request and is
/// nowhere kept.
struct FindNearby: Sendable {
    /// So many are read at once, and more each time where most of them lie nearer or farther.
    private static let batch = 100
    private static let largestBatch = 2_000

    let database: any Database
    let cells = CellStore()
    let views: VideoViews
    let limiter: RateLimiter
    let rules: ChannelsRules

    func callAsFunction(_ request: NearbyRequest, by caller: Caller) async throws -> Page<NearbyVideo> {
        let limit = try Int.limit(request.limit)
        let cell = try GeoCell(request.cell)
        let start = try request.cursor.map(Place.init) ?? Place(ring: .around, below: .top)
        try limiter.take(rules.finding, key: "\(caller.account)")
        return try await database.read { transaction in
            // One more than asked for tells whether there is another page.
            let found = try find(limit + 1, around: cell, from: start, for: caller, in: transaction)
            let page = found.prefix(limit)
            return Page(items: page.map(\.item), next: found.count > limit ? page.last?.place.cursor : nil)
        }
    }

    private func find(
        _ count: Int, around cell: GeoCell, from start: Place, for caller: Caller, in transaction: any ReadTransaction
    ) throws -> [(item: NearbyVideo, place: Place)] {
        var found: [(item: NearbyVideo, place: Place)] = []
        for ring in Nearness.allCases where ring.rawValue >= start.ring.rawValue {
            let areas = Area.covering(cell, within: ring.reach)
            var (below, batch) = (ring == start.ring ? start.below : .top, Self.batch)
            while true {
                let entries = try cells.list(areas, below: below, limit: batch, in: transaction)
                let near = entries.filter { Nearness(cell.distance(to: $0.cell)) == ring }
                let videos = try views.views(near.map(\.video), for: caller, in: transaction)
                for entry in near {
                    guard let video = videos[entry.video], video.state == .published else { continue }
                    found.append((NearbyVideo(video: video, within: ring.kilometres), Place(ring: ring, below: entry.place)))
                    if found.count == count { return found }
                }
                guard entries.count == batch, let last = entries.last else { break }
                below = last.place
                batch = min(batch * 2, Self.largestBatch)
            }
        }
        return found
    }

    /// Where a list goes on.
    private struct Place {
        let ring: Nearness
        let below: FeedPlace

        init(ring: Nearness, below: FeedPlace) {
            self.ring = ring
            self.below = below
        }

        /// - Throws: `ChannelsFailure.badCursor`.
        init(_ cursor: String) throws {
            let parts = cursor.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let ring = Int(parts[0]).flatMap(Nearness.init(rawValue:)) else { throw ChannelsFailure.badCursor }
            self.init(ring: ring, below: try FeedPlace(String(parts[1])))
        }

        var cursor: String { "\(ring.rawValue)-\(below.cursor)" }
    }
}
