import Foundation
import Testing

@testable import Media

@Suite("The workroom")
struct WorkroomTests {
    @Test("Each piece of work has an empty folder, which is gone afterwards")
    func folders() async throws {
        try await Studio.withFolder { place in
            let room = try Workroom(folder: place.appending(path: "work"))
            let desk = try await room.withFolder { desk in
                #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path).isEmpty)
                try Data("x".utf8).write(to: desk.appending(path: "x"))
                return desk
            }
            #expect(!FileManager.default.fileExists(atPath: desk.path))
            await #expect(throws: MediaFailure.broken) { try await room.withFolder { _ in throw MediaFailure.broken } }
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.appending(path: "work").path).isEmpty)
        }
    }

    @Test("What a crash left is cleared away at the next start, what another process works on is not")
    func leftovers() async throws {
        try await Studio.withFolder { place in
            let old = place.appending(path: "work/old", directoryHint: .isDirectory)
            let busy = place.appending(path: "work/busy", directoryHint: .isDirectory)
            for folder in [old, busy] { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
            try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: old.path)
            _ = try Workroom(folder: place.appending(path: "work"))
            #expect(!FileManager.default.fileExists(atPath: old.path))
            #expect(FileManager.default.fileExists(atPath: busy.path))
        }
    }
}
