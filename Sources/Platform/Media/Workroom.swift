package import Foundation

/// Gives each piece of work an empty folder and clears it away afterwards.
package struct Workroom: Sendable {
    private let folder: URL

    /// No piece of work takes as long; another process may be at work in the same room.
    private static let longest: TimeInterval = 3600

    /// What a crash left behind in `folder` is cleared away.
    package init(folder: URL) throws {
        self.folder = folder
        try Disk.makeFolder(folder)
        let desks = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
        for desk in desks {
            let used = try? desk.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            if let used, used.timeIntervalSinceNow < -Self.longest { try? FileManager.default.removeItem(at: desk) }
        }
    }

    package func withFolder<Result>(_ work: (URL) async throws -> Result) async throws -> Result {
        let desk = folder.appending(path: BlobKey.random().description, directoryHint: .isDirectory)
        try Disk.makeFolder(desk)
        defer { try? FileManager.default.removeItem(at: desk) }
        return try await work(desk)
    }
}
