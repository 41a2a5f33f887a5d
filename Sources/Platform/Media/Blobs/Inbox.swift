package import Foundation
import Glibc
import Synchronization

/// Files that are still arriving, each under the key that it will have as a blob.
///
/// Whoever opens a file last may write it: a client that lost its connection and came back must not wait until the
/// server notices that the old one is dead, and the old one must not write into the file any more.
package final class Inbox: Sendable {
    private let folder: URL
    /// Weak, so that a file is closed as soon as nobody holds its pen.
    private let arriving = Mutex<[BlobKey: WeakFile]>([:])

    private struct WeakFile {
        weak var file: ArrivingFile?
    }

    package init(folder: URL) throws {
        self.folder = folder
        try Disk.makeFolder(folder)
    }

    /// Where the file of that key arrives.
    package func file(_ key: BlobKey) -> URL { folder.appending(path: key.description, directoryHint: .notDirectory) }

    /// Makes an empty file.
    package func make(_ key: BlobKey) async throws {
        let place = file(key)
        try await blocking { _ = Glibc.close(try Disk.open(place, O_RDWR | O_CREAT)) }
    }

    /// Makes the caller the only one who may write the file.
    /// - Throws: `BlobFailure.missing` if it was not made, or is a blob by now.
    package func open(_ key: BlobKey) async throws -> ArrivingFile.Pen {
        let place = file(key)
        return try await blocking { [self] in
            let file = try arriving.withLock { arriving in
                if let file = arriving[key]?.file { return file }
                let file = ArrivingFile(descriptor: try Disk.open(place, O_RDWR))
                arriving = arriving.filter { $0.value.file != nil }
                arriving[key] = WeakFile(file: file)
                return file
            }
            return file.takePen()
        }
    }

    /// Ends all writing of the file; it stays where it is.
    package func close(_ key: BlobKey) async throws {
        try await blocking { [self] in arriving.withLock { $0.removeValue(forKey: key) }?.file?.end() }
    }

    /// Ends all writing and forgets what arrived.
    package func discard(_ key: BlobKey) async throws {
        try await close(key)
        let place = file(key)
        try await blocking {
            guard unlink(place.path) == 0 || errno == ENOENT else { throw Disk.failure() }
        }
    }
}
