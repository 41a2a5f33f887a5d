/// When the messages of an open loop are due.
struct Timetable: Sendable {
    let start: UInt64
    let perSecond: Double

    /// How many messages are due by some time.
    func count(at now: UInt64) -> Int { Int(Double(now - min(now, start)) / 1e9 * perSecond) + 1 }

    /// When a message is due, counted from 0.
    func time(of index: Int) -> UInt64 { start + UInt64(Double(index) / perSecond * 1e9) }
}
