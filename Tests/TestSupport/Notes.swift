import Synchronization

/// What happened, in the order in which it was noted, from whatever thread.
package final class Notes<Value: Sendable>: Sendable {
    private let noted = Mutex<[Value]>([])

    package init() {}

    package var all: [Value] { noted.withLock { $0 } }

    package func note(_ value: Value) { noted.withLock { $0.append(value) } }
}
