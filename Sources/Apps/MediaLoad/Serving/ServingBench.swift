internal import ChatLoad
internal import Foundation

/// Reads the same files from a Teahouse and from nginx, taking turns.
struct ServingBench: Sendable {
    let folder: URL
    let seconds: Int
    let repetitions: Int
    let slowReaders: Int
    let script: URL
    let progress: @Sendable (String) -> Void

    func run() async throws -> ServingFigures {
        let film = try await ServedFilm.make(in: folder)
        var figures = ServingFigures(slowReaders: slowReaders)
        let readings = Reading.all(of: film.files)
        for repetition in 1...repetitions {
            for kind in FileServer.Kind.allCases {
                progress("\(kind.rawValue) serves, repetition \(repetition) of \(repetitions)")
                try await with(kind, film) { server in
                    for reading in readings {
                        let found = try await reading.run(at: server, seconds: seconds, script: script, in: folder)
                        figures.note(found, of: reading.title, at: kind)
                    }
                }
            }
        }
        for kind in FileServer.Kind.allCases {
            progress("\(kind.rawValue) and \(slowReaders) slow readers")
            try await with(kind, film) { figures.crowds[kind] = try await crowd(film, at: $0, readings) }
        }
        return figures
    }

    private func with(_ kind: FileServer.Kind, _ film: ServedFilm, _ body: (FileServer) async throws -> Void) async throws {
        let server: FileServer
        switch kind {
        case .teahouse: server = try await .teahouse(video: film.video, in: film.house)
        case .nginx: server = try await .nginx(files: film.shelf, in: folder)
        }
        do {
            try await body(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    /// What many slow readers cost, and what is left for the others.
    private func crowd(_ film: ServedFilm, at server: FileServer, _ readings: [Reading]) async throws -> CrowdFigures {
        let before = try server.processes.proportionalSetSize()
        let alone = try await readings[1].run(at: server, seconds: seconds, script: script, in: folder)
        let (reached, found) = try await SlowReaders(count: slowReaders).run(film.files[2], at: server) {
            let bytes = try server.processes.proportionalSetSize()
            return (bytes, try await readings[1].run(at: server, seconds: seconds, script: script, in: folder))
        }
        return CrowdFigures(
            reached: reached, bytesEach: (found.0 - before) / max(1, reached), alone: alone.perSecond, beside: found.1.perSecond,
            p99Beside: found.1.p99)
    }
}
