internal import NIOCore

/// How messages are sent during a measurement.
package enum Load: Sendable {
    /// Closed loop: this many messages are under way in each lane; the next goes out when one has come.
    case saturated(inFlight: Int)
    /// Open loop: this many messages a second over all lanes on a fixed schedule, whatever the server does.
    case steady(perSecond: Double)
}

extension Crowd {
    /// Puts lanes under load: warms up, measures for some time, then waits for what is still under way.
    package func run(
        _ load: Load, on lanes: [Lane], server: ServerProcesses, warmUp: Duration = .seconds(1), window: Duration = .seconds(4)
    ) async throws -> Delivery {
        measurement = Measurement(lanes: lanes)
        let schedule = start(load, lanes: lanes.count)
        try await Task.sleep(for: warmUp)

        let processorBefore = try server.processorSeconds()
        let opened = NIODeadline.now().uptimeNanoseconds
        measurement?.open(at: opened)
        try await Task.sleep(for: window)
        let closed = NIODeadline.now().uptimeNanoseconds
        measurement?.close(at: closed)
        let processorSeconds = try server.processorSeconds() - processorBefore
        let bytes = try server.proportionalSetSize()

        reaction = nil
        schedule?.cancel()
        try await drain(within: .seconds(10))
        guard let measurement else { throw CancellationError() }
        return Delivery(measurement, seconds: Double(closed - opened) / 1e9, processorSeconds: processorSeconds, bytes: bytes)
    }

    private func start(_ load: Load, lanes: Int) -> RepeatedTask? {
        switch load {
        case .saturated(let inFlight):
            reaction = { crowd, message in
                crowd.sendNext(on: message.lane, due: NIODeadline.now().uptimeNanoseconds)
            }
            for lane in 0..<lanes {
                for _ in 0..<inFlight { sendNext(on: lane, due: NIODeadline.now().uptimeNanoseconds) }
            }
            return nil
        case .steady(let perSecond):
            reaction = nil
            scheduled = 0
            let timetable = Timetable(start: NIODeadline.now().uptimeNanoseconds, perSecond: perSecond)
            return loop.scheduleRepeatedTask(initialDelay: .zero, delay: .milliseconds(1)) { _ in
                self.assumeIsolated { $0.sendDue(timetable, lanes: lanes) }
            }
        }
    }

    private func sendDue(_ timetable: Timetable, lanes: Int) {
        let due = timetable.count(at: NIODeadline.now().uptimeNanoseconds)
        while scheduled < due {
            sendNext(on: scheduled % lanes, due: timetable.time(of: scheduled))
            scheduled += 1
        }
    }

    /// Waits until nothing is missing any more, but not for ever: what has not come by then is lost.
    private func drain(within limit: Duration) async throws {
        let deadline = ContinuousClock.now + limit
        while let missing = measurement?.lost, missing > 0, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
