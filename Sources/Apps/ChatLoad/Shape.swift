/// A shape of load, as docs/performance.md describes them.
package enum Shape: String, CaseIterable, Codable, Sendable {
    /// 1,000 people sign in, 16 at a time, and then stay idle.
    case signIn = "sign-in"
    /// 1,000 people in pairs, one message under way in each.
    case wide
    /// 100 people in pairs, four messages under way in each.
    case deep
    /// 100 people in pairs, 500 messages a second on a schedule.
    case steady
    /// A group of 100, one speaks ten times a second.
    case group

    /// How many people it takes.
    package var people: Int { self == .signIn || self == .wide ? 1_000 : 100 }

    package var title: String {
        switch self {
        case .signIn: "sign-in and idle, N=1,000"
        case .wide: "saturated, N=1,000 W=1"
        case .deep: "saturated, N=100 W=4"
        case .steady: "500/s, N=100"
        case .group: "group of 100, 10/s (until all have it)"
        }
    }
}
