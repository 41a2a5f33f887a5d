internal import ChatLoad

/// All times of a run, by what was done, by how many friends, and by which way.
struct FeedFigures: Sendable {
    enum Way: String, Codable, Sendable {
        /// As a route calls it.
        case calls
        /// Over HTTP on loopback.
        case http
    }

    struct Key: Hashable, Sendable {
        let what: FeedCase
        let friends: Int
        let way: Way
    }

    private var latencies: [Key: Latencies] = [:]

    mutating func note(_ time: Duration, of what: FeedCase, by viewer: SocietyViewer, over way: Way) {
        let (seconds, attoseconds) = time.components
        let nanoseconds = UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
        latencies[Key(what: what, friends: viewer.friends, way: way), default: Latencies()].note(nanoseconds)
    }

    mutating func add(_ other: FeedFigures) { latencies.merge(other.latencies) { mine, _ in mine } }

    /// In milliseconds; nil for what was not measured.
    func quantiles(of what: FeedCase, friends: Int, over way: Way) -> (p50: Double, p99: Double)? {
        let found = latencies[Key(what: what, friends: friends, way: way)]?.quantiles([0.5, 0.99])
        guard let half = found?[0], let most = found?[1] else { return nil }
        return (half, most)
    }
}
