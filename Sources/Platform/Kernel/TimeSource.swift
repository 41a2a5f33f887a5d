package import API
import Foundation

/// Where the time comes from. Tests hand in their own.
package struct TimeSource: Sendable {
    private let read: @Sendable () -> Timestamp

    package init(_ read: @escaping @Sendable () -> Timestamp) { self.read = read }

    package func callAsFunction() -> Timestamp { read() }

    /// The clock of the machine.
    package static let system = TimeSource { Timestamp(Date()) }
}
