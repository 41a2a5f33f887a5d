import DequeModule
import Dispatch
import Synchronization

/// A few connections that work off one queue, first come, first served. Each connection has a thread of its own, so
/// waiting for the disk or a server never holds up a thread of the cooperative pool.
package final class Lanes<Connection>: Sendable {
    /// How a connection is woken: it calls the closure with itself, on its own thread.
    package typealias Wake = @Sendable (@escaping @Sendable (Connection) -> Void) -> Void

    private struct Order: Sendable {
        let run: @Sendable (Connection) -> Void
        let refuse: @Sendable (StoreFailure) -> Void
        let deadline: ContinuousClock.Instant?
    }

    private struct State {
        var waiting = Deque<Order>()
        var idle: [Int]
        var isClosed = false
        var hasAlarm = false
    }

    private let wakes: [Wake]
    private let patience: Duration?
    private let state: Mutex<State>

    /// - Parameter patience: how long work may wait for a connection before it is refused; nil is for ever.
    package init(_ wakes: [Wake], patience: Duration? = nil) {
        self.wakes = wakes
        self.patience = patience
        state = Mutex(State(idle: Array(wakes.indices)))
    }

    /// Hands `run` to the next free connection, or calls `refuse` if none gets free in time.
    package func enqueue(_ run: @escaping @Sendable (Connection) -> Void, refuse: @escaping @Sendable (StoreFailure) -> Void) {
        let order = Order(run: run, refuse: refuse, deadline: patience.map { .now + $0 })
        let (lane, refusal, needsAlarm) = state.withLock { state -> (Int?, StoreFailure?, Bool) in
            if state.isClosed { return (nil, .busy("The store is closed."), false) }
            state.waiting.append(order)
            if let lane = state.idle.popLast() { return (lane, nil, false) }
            defer { state.hasAlarm = true }
            return (nil, nil, !state.hasAlarm)
        }
        if let refusal { return refuse(refusal) }
        if let lane { wakes[lane]({ [self] connection in drain(lane, connection) }) }
        if needsAlarm { setAlarm() }
    }

    /// Refuses what waits and what will come. Work that has begun ends as it would.
    package func close() {
        let refused = state.withLock { state in
            state.isClosed = true
            defer { state.waiting.removeAll() }
            return state.waiting
        }
        for order in refused { order.refuse(.busy("The store is closed.")) }
    }

    private func drain(_ lane: Int, _ connection: Connection) {
        while let order = next(for: lane) {
            if let deadline = order.deadline, deadline < .now {
                order.refuse(.busy("No connection got free in time."))
            } else {
                order.run(connection)
            }
        }
    }

    private func next(for lane: Int) -> Order? {
        state.withLock { state in
            if let order = state.waiting.popFirst() { return order }
            state.idle.append(lane)
            return nil
        }
    }

    /// Looks again when the oldest order has waited long enough: all connections may be stuck.
    private func setAlarm() {
        guard let patience else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + patience.seconds) { [self] in
            let (late, goesOn) = state.withLock { state -> ([Order], Bool) in
                var late: [Order] = []
                while let deadline = state.waiting.first?.deadline, deadline <= .now, let order = state.waiting.popFirst() {
                    late.append(order)
                }
                state.hasAlarm = !state.waiting.isEmpty
                return (late, state.hasAlarm)
            }
            for order in late { order.refuse(.busy("No connection got free in time.")) }
            if goesOn { setAlarm() }
        }
    }
}

extension Duration {
    /// Whole and broken seconds.
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
