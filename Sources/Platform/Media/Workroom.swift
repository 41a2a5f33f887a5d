package import Foundation

/// Gives each piece of work an empty folder and clears it away afterwards.
package struct Workroom: Sendable {
    private let folder: URL

    /// What a crash left behind in `folder` is cleared away.
    package init(folder: URL) throws {
        self.folder = folder
        try? FileManager.default.removeItem(at: folder)
        try Disk.makeFolder(folder)
    }

    package func withFolder<Result>(_ work: (URL) async throws -> Result) async throws -> Result {
        let desk = folder.appending(path: BlobKey.random().description, directoryHint: .isDirectory)
        try Disk.makeFolder(desk)
        defer { try? FileManager.default.removeItem(at: desk) }
        return try await work(desk)
    }
}
