package import Foundation

/// Gives each piece of work an empty folder and clears it away afterwards.
package struct Workroom: Sendable {
    private let folder: URL

    /// No piece of work takes as long; another process may be at work in the same room.
    private static let longest: TimeInterval = 3600
    /// Work of hours leaves what it made so far to the next run, which comes within days or never.
    private static let longestKept: TimeInterval = 7 * 86_400
    private static let keptPrefix = "kept-"

    /// What a crash left behind in `folder` is cleared away.
    package init(folder: URL) throws {
        self.folder = folder
        try Disk.makeFolder(folder)
        let desks = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
        for desk in desks {
            let used = try? desk.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            let longest = desk.lastPathComponent.hasPrefix(Self.keptPrefix) ? Self.longestKept : Self.longest
            if let used, used.timeIntervalSinceNow < -longest { try? FileManager.default.removeItem(at: desk) }
        }
    }

    package func withFolder<Result>(_ work: (URL) async throws -> Result) async throws -> Result {
        let desk = folder.appending(path: BlobKey.random().description, directoryHint: .isDirectory)
        try Disk.makeFolder(desk)
        defer { try? FileManager.default.removeItem(at: desk) }
        return try await work(desk)
    }

    /// Gives a piece of work a folder that stays when the work does not come to its end, because of a crash or a failure, so
    /// that the next run goes on there. When it has ended well it is cleared away.
    package func withKeptFolder<Result>(_ name: String, _ work: (URL) async throws -> Result) async throws -> Result {
        let desk = kept(name)
        try Disk.makeFolder(desk)
        let result = try await work(desk)
        try? FileManager.default.removeItem(at: desk)
        return result
    }

    /// Clears away what a piece of work left to a run that will not come.
    package func clearKept(_ name: String) async throws {
        let desk = kept(name)
        try await blocking { try? FileManager.default.removeItem(at: desk) }
    }

    private func kept(_ name: String) -> URL { folder.appending(path: Self.keptPrefix + name, directoryHint: .isDirectory) }
}
