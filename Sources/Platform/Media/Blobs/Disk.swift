import Foundation
import Glibc

/// The few system calls that files are written and read with, with their errors in words of ours.
enum Disk {
    static func open(_ file: URL, _ flags: Int32) throws -> Int32 {
        let descriptor = file.path.withCString { Glibc.open($0, flags | O_CLOEXEC, 0o600) }
        guard descriptor >= 0 else { throw failure() }
        return descriptor
    }

    static func write(_ bytes: Data, to descriptor: Int32, at offset: Int64) throws {
        try bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = pwrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written, off_t(offset) + off_t(written))
                if count < 0 {
                    if errno == EINTR { continue }
                    throw failure()
                }
                written += count
            }
        }
    }

    static func read(_ descriptor: Int32, from offset: Int64, count: Int) throws -> Data {
        var data = Data(count: count)
        let filled = try data.withUnsafeMutableBytes { buffer in
            var filled = 0
            while filled < count {
                let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset) + off_t(filled))
                if got < 0 {
                    if errno == EINTR { continue }
                    throw failure()
                }
                if got == 0 { break }
                filled += got
            }
            return filled
        }
        return data.prefix(filled)
    }

    /// Reads a small file.
    static func read(whole file: URL, most: Int) throws -> Data {
        let descriptor = try open(file, O_RDONLY)
        defer { close(descriptor) }
        return try read(descriptor, from: 0, count: most)
    }

    static func sync(_ descriptor: Int32) throws {
        guard fsync(descriptor) == 0 else { throw failure() }
    }

    /// Makes the names in a folder durable, or the contents of a file.
    static func sync(_ place: URL) throws {
        let descriptor = try open(place, O_RDONLY)
        defer { close(descriptor) }
        try sync(descriptor)
    }

    static func size(_ file: URL) throws -> Int64? {
        var status = stat()
        if stat(file.path, &status) == 0 { return Int64(status.st_size) }
        if errno == ENOENT { return nil }
        throw failure()
    }

    static func makeFolder(_ folder: URL) throws {
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw BlobFailure.full
        }
    }

    static func failure() -> BlobFailure {
        switch errno {
        case ENOENT: .missing
        case ENOSPC, EDQUOT, EFBIG: .full
        default: .disk(errno)
        }
    }
}
