import Kernel

/// Wakes the workers when a job was committed: one signal for each, because a signal wakes one sleeper.
package struct JobSignals: Sendable {
    let byLane: [JobLane: [Signal]]

    package init() {
        byLane = Dictionary(uniqueKeysWithValues: JobLane.allCases.map { lane in (lane, (0..<lane.width).map { _ in Signal() }) })
    }

    package func raise() {
        for signal in byLane.values.joined() { signal.raise() }
    }

    func finish() {
        for signal in byLane.values.joined() { signal.finish() }
    }
}
