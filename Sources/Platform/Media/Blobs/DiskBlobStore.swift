package import Foundation
import Glibc

/// Blobs as files in a folder, two levels deep by the first digits of their keys.
package struct DiskBlobStore: BlobStore {
    private let folder: URL
    /// Room that is left to the database and the rest of the machine.
    private let reserve: Int64

    /// - Parameter reserve: bytes of the disk that blobs never fill.
    package init(folder: URL, reserve: Int64 = 1 << 30) throws {
        self.folder = folder
        self.reserve = reserve
        try Disk.makeFolder(folder)
    }

    package func adopt(_ file: URL, as key: BlobKey) async throws {
        let place = place(of: key)
        try await blocking {
            guard try Disk.size(file) != nil else {
                // A crash came between the move and its consequences.
                if try Disk.size(place) != nil { return }
                throw BlobFailure.missing
            }
            let home = place.deletingLastPathComponent()
            try Disk.makeFolder(home)
            try Disk.sync(file)
            if rename(file.path, place.path) != 0 {
                guard errno == EXDEV else { throw Disk.failure() }
                try moveAcross(from: file, to: place)
            }
            try Disk.sync(home)
        }
    }

    package func size(of key: BlobKey) async throws -> Int64? {
        let place = place(of: key)
        return try await blocking { try Disk.size(place) }
    }

    package func read(_ key: BlobKey, from offset: Int64, count: Int) async throws -> Data {
        let place = place(of: key)
        return try await blocking {
            let descriptor = try Disk.open(place, O_RDONLY)
            defer { close(descriptor) }
            return try Disk.read(descriptor, from: offset, count: count)
        }
    }

    package func lend(_ key: BlobKey, as file: URL) async throws {
        let place = place(of: key)
        try await blocking {
            if link(place.path, file.path) == 0 { return }
            guard errno == EXDEV || errno == EPERM || errno == EMLINK else { throw Disk.failure() }
            try FileManager.default.copyItem(at: place, to: file)
        }
    }

    package func delete(_ key: BlobKey) async throws {
        let place = place(of: key)
        try await blocking {
            guard unlink(place.path) == 0 || errno == ENOENT else { throw Disk.failure() }
        }
    }

    package func room() async throws -> Int64 {
        try await blocking { [folder, reserve] in
            var status = statvfs()
            guard statvfs(folder.path, &status) == 0 else { throw Disk.failure() }
            return max(0, Int64(status.f_bavail) * Int64(status.f_frsize) - reserve)
        }
    }

    private func place(of key: BlobKey) -> URL {
        let name = key.description
        return folder.appending(path: "\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)", directoryHint: .notDirectory)
    }

    /// The inbox lies on another disk: copy, make durable, and let the new name appear at once.
    private func moveAcross(from file: URL, to place: URL) throws {
        let draft = place.appendingPathExtension("draft")
        try? FileManager.default.removeItem(at: draft)
        try FileManager.default.copyItem(at: file, to: draft)
        try Disk.sync(draft)
        guard rename(draft.path, place.path) == 0 else { throw Disk.failure() }
        unlink(file.path)
    }
}
