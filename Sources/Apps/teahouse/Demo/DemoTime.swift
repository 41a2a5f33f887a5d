/// A moment of the demonstration.
struct DemoTime: Sendable {
    /// Days before today.
    let daysAgo: Int
    /// The time of day in minutes. Of today it counts the last ten minutes.
    let minute: Int

    init(_ daysAgo: Int, _ hour: Int, _ minute: Int = 0) {
        self.daysAgo = daysAgo
        self.minute = hour * 60 + minute
    }
}
