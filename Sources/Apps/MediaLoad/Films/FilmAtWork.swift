package import Foundation
internal import Media

/// Makes a film over and over, as the server makes films, while something else is measured.
package struct FilmAtWork: Sendable {
    package init() {}

    package func run<Result: Sendable>(while body: @Sendable () async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "teahouse-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = try await FilmSource(seconds: 120).make(in: folder)
        let ladder = await FilmRace.ladder(workers: nil, patience: nil)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    let desk = folder.appending(path: UUID().uuidString, directoryHint: .isDirectory)
                    try FileManager.default.createDirectory(at: desk, withIntermediateDirectories: true)
                    try FileManager.default.copyItem(at: source, to: desk.appending(path: Sandbox.original))
                    // Being broken off is how this ends.
                    do { _ = try await ladder.make(in: desk, type: .mp4) } catch  where Task.isCancelled {}
                    try FileManager.default.removeItem(at: desk)
                }
            }
            let result = try await body()
            group.cancelAll()
            try await group.waitForAll()
            return result
        }
    }
}
