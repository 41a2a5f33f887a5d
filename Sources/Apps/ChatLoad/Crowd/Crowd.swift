package import NIOCore

/// The people under load and what they see. An actor that lives on one event loop, so that sockets and bookkeeping meet
/// without locks; it guards who is connected and the measurement under way.
package actor Crowd {
    let peer: any ChatPeer
    let loop: any EventLoop
    var connections: [Int: any ChatConnection] = [:]
    var measurement: Measurement?
    /// How many messages of an open loop have been sent.
    var scheduled = 0

    /// What happens when a message arrives for the first time, beside being counted.
    var reaction: (@Sendable (isolated Crowd, LoadMessage) -> Void)?

    package nonisolated var unownedExecutor: UnownedSerialExecutor { loop.executor.asUnownedSerialExecutor() }

    package init(peer: any ChatPeer, loop: any EventLoop) {
        self.peer = peer
        self.loop = loop
    }

    /// Signs people in, 16 at a time.
    package func signIn(_ people: Range<Int>) async throws {
        let arrive: Arrive = { person, arrival in
            self.assumeIsolated { $0.arrived(arrival, for: person) }
        }
        try await withThrowingTaskGroup(of: (any ChatConnection).self) { [peer, loop] group in
            for (place, person) in people.enumerated() {
                if place >= 16, let connection = try await group.next() { connections[connection.person] = connection }
                group.addTask { try await peer.signIn(person, on: loop, arrive: arrive) }
            }
            for try await connection in group { connections[connection.person] = connection }
        }
    }

    /// Makes one group of everybody who is connected.
    package func gather() async throws {
        try await peer.gather(connections.values.sorted { $0.person < $1.person })
    }

    /// Everybody leaves.
    package func leave() async throws {
        let leaving = connections.values
        connections = [:]
        measurement = nil
        reaction = nil
        for connection in leaving { try await connection.channel.close().get() }
    }

    /// Sends the next message of a lane from its sender.
    func sendNext(on lane: Int, due: UInt64) {
        guard let message = measurement?.next(on: lane, due: due), let route = measurement?.lanes[lane] else { return }
        connections[route.sender]?.send(message, to: route.listener)
    }

    private func arrived(_ arrival: Arrival, for person: Int) {
        switch arrival {
        case .message(let message):
            let isNew = measurement?.note(message, at: person, now: NIODeadline.now().uptimeNanoseconds) ?? false
            if isNew { reaction?(self, message) }
        case .refusal(let words):
            measurement?.refusals.append(words)
        }
    }
}
