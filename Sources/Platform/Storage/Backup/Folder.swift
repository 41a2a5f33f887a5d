import Crypto
import Dispatch
import Foundation

/// Files of a backup: copied so that they are on disk before the backup has its name.
enum Folder {
    /// Runs work on files on a thread that may wait for them.
    static func work<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async { continuation.resume(with: Result { try body() }) }
        }
    }

    static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

    static func make(_ folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// - Throws: `BackupFailure.notEmpty` unless there is nothing, or an empty folder.
    static func requireNothing(at url: URL) throws {
        guard exists(url) else { return }
        let isEmptyFolder = (try? FileManager.default.contentsOfDirectory(atPath: url.path).isEmpty) ?? false
        guard isEmptyFolder else { throw BackupFailure.notEmpty(url.path) }
    }

    /// Fills a folder under another name, on the same disk, and gives it its own in one step when it is complete.
    static func appear<T>(as target: URL, _ fill: (_ draft: URL) throws -> T) throws -> T {
        let name = ".\(target.lastPathComponent)-unfinished-\(UUID().uuidString)"
        let draft = target.deletingLastPathComponent().appending(path: name)
        do {
            try make(draft)
            let result = try fill(draft)
            try files(in: draft).forEach(sync)
            if exists(target) { try FileManager.default.removeItem(at: target) }
            try FileManager.default.moveItem(at: draft, to: target)
            try sync(target.deletingLastPathComponent())
            return result
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw error
        }
    }

    /// All files below a folder that have finished names; none if there is no such folder.
    static func files(in folder: URL) throws -> [URL] {
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
        else { return [] }
        return try walk.compactMap { $0 as? URL }.filter { url in
            guard url.pathExtension != "draft" else { return false }
            return try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        }
    }

    /// Copies the files that the target does not have. One that goes away meanwhile is no failure.
    static func copyMissing(from source: URL, to target: URL) throws {
        let depth = source.standardizedFileURL.pathComponents.count
        for file in try files(in: source) {
            let place = file.standardizedFileURL.pathComponents.dropFirst(depth).reduce(target) { $0.appending(path: $1) }
            if exists(place) { continue }
            try make(place.deletingLastPathComponent())
            do {
                try copy(file, to: place)
            } catch where !exists(file) {
                try? FileManager.default.removeItem(at: place)
            }
        }
    }

    static func copy(_ file: URL, to place: URL) throws {
        try FileManager.default.copyItem(at: file, to: place)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place.path)
    }

    static func size(_ file: URL) throws -> Int64 {
        try FileManager.default.attributesOfItem(atPath: file.path)[.size].flatMap { ($0 as? NSNumber)?.int64Value } ?? 0
    }

    /// SHA-256 in hexadecimal, read a piece at a time.
    static func hash(_ file: URL) throws -> String {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        var hash = SHA256()
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(data: piece) }
        return hash.finalize().hexadecimal
    }

    private static func sync(_ url: URL) throws {
        let descriptor = open(url.path, O_RDONLY)
        guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
