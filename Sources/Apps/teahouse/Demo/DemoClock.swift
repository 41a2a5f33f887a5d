import API
import Foundation
import Kernel
import Synchronization

/// The demonstration's clock: it starts four weeks ago and only goes forward.
final class DemoClock: Sendable {
    private static let day: Int64 = 86_400_000
    private let real = Timestamp(Date.now)
    private let time: Mutex<Timestamp>

    init() { time = Mutex(Timestamp(milliseconds: Timestamp(Date.now).milliseconds - 29 * Self.day)) }

    var now: Timestamp {
        // Each look takes a little time, so that no two things happen at once.
        time.withLock { time in
            time = Timestamp(milliseconds: time.milliseconds + 1)
            return time
        }
    }

    /// The last moment of the demonstration, a minute before it began.
    var end: Timestamp { Timestamp(milliseconds: real.milliseconds - 60_000) }

    /// When that is; today's scenes happened in the last minutes.
    func moment(_ time: DemoTime) -> Timestamp {
        if time.daysAgo == 0 { return Timestamp(milliseconds: real.milliseconds - Int64(10 - time.minute) * 60_000) }
        let midnight = real.milliseconds - real.milliseconds % Self.day - Int64(time.daysAgo) * Self.day
        return Timestamp(milliseconds: midnight + Int64(time.minute) * 60_000)
    }

    func go(to moment: Timestamp) {
        time.withLock { $0 = max($0, min(moment, end)) }
    }
}
