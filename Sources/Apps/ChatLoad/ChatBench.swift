package import Foundation
internal import NIOCore
internal import NIOPosix

/// Runs the shapes of load against each contestant, several times over, the contestants taking turns.
package struct ChatBench: Sendable {
    package let contestants: [Contestant]
    package let shapes: [Shape]
    package let repetitions: Int
    package let window: Duration
    /// The folder of the start scripts.
    package let scripts: URL
    /// Told what happens, a line at a time.
    package let progress: @Sendable (String) -> Void

    package init(
        contestants: [Contestant], shapes: [Shape], repetitions: Int, window: Duration, scripts: URL,
        progress: @escaping @Sendable (String) -> Void
    ) {
        self.contestants = contestants
        self.shapes = shapes
        self.repetitions = repetitions
        self.window = window
        self.scripts = scripts
        self.progress = progress
    }

    package func run() async throws -> Report {
        var runs: [Run] = []
        for repetition in 1...repetitions {
            for contestant in contestants {
                progress("\(contestant.rawValue), repetition \(repetition) of \(repetitions)")
                runs.append(try await run(contestant))
            }
        }
        return Report(machine: .here, date: Date.now, runs: runs)
    }

    /// One fresh server through all shapes. Everybody leaves between two shapes.
    private func run(_ contestant: Contestant) async throws -> Run {
        let people = shapes.map(\.people).max() ?? 0
        return try await PeerServer.run(script: scripts.appending(path: contestant.rawValue), people: people) { server in
            let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            var run = Run(contestant: contestant)
            for shape in shapes {
                let crowd = Crowd(peer: try contestant.peer(of: server, on: loops), loop: loops.next())
                try await measure(shape, crowd: crowd, server: server.processes, into: &run)
                try await crowd.leave()
            }
            try await loops.shutdownGracefully()
            return run
        }
    }

    private func measure(_ shape: Shape, crowd: Crowd, server: ServerProcesses, into run: inout Run) async throws {
        if shape == .signIn {
            let figures = try await crowd.measureSignIns(shape.people, server: server)
            run.signIns = figures
            return progress("  \(shape.title): \(figures.line)")
        }
        try await crowd.signIn(0..<shape.people)
        let load: Load
        var lanes = Lane.pairs(of: shape.people)
        switch shape {
        case .signIn, .wide: load = .saturated(inFlight: 1)
        case .deep: load = .saturated(inFlight: 4)
        case .steady: load = .steady(perSecond: 500)
        case .group:
            load = .steady(perSecond: 10)
            lanes = Lane.group(of: shape.people)
            try await crowd.gather()
        }
        let figures = try await crowd.run(load, on: lanes, server: server, window: window)
        run.deliveries[shape.rawValue] = figures
        progress("  \(shape.title): \(figures.line)")
    }
}
