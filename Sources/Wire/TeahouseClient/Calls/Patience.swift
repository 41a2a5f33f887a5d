/// How often to try again, and how long to wait in between: each time twice as long, and by chance somewhere below it, so
/// that a thousand clients do not return in the same second. And how long a live socket may be silent.
public struct Patience: Sendable {
    public var first: Duration
    public var most: Duration
    /// How many attempts a single call makes.
    public var attempts: Int
    /// After this long without a word a live socket counts as dead. The server speaks every 25 seconds at least.
    public var silence: Duration

    public init(
        first: Duration = .milliseconds(200), most: Duration = .seconds(30), attempts: Int = 5, silence: Duration = .seconds(60)
    ) {
        self.first = first
        self.most = most
        self.attempts = attempts
        self.silence = silence
    }

    /// The time to wait after a number of failures, from 1.
    func wait(after failures: Int) -> Duration {
        let longest = min(most, first * (1 << min(failures - 1, 20)))
        return longest * Double.random(in: 0.5...1)
    }
}
