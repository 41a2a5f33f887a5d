import Foundation
import Testing

@testable import MediaLoad

@Suite(.timeLimit(.minutes(5)))
struct FilmRaceTests {
    @Test func bothMakeTheSameFilmAndItIsPlayableBeforeItIsWhole() async throws {
        try await withFolder { folder in
            let times = try await FilmRace(folder: folder, seconds: 1).run()
            #expect(times.filmSeconds == 1)
            #expect(times.playable > 0 && times.playable <= times.whole)
            #expect(times.ladderProcessor > 0 && times.bareProcessor > 0)
        }
    }

    @Test func theBareFFmpegMakesTheSizesOfTheLadder() async throws {
        try await withFolder { folder in
            let source = try await FilmSource(seconds: 1).make(in: folder)
            try await BareFFmpeg().run(source, in: folder)
            let master = try String(contentsOf: folder.appending(path: "master.m3u8"), encoding: .utf8)
            for size in ["1920x1080", "1280x720", "854x480", "640x360", "426x240"] { #expect(master.contains("RESOLUTION=\(size)")) }
        }
    }

    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "teahouse-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }
}
