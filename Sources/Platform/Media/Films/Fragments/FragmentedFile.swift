import Foundation
import Glibc

/// A fragmented MP4 of one track, of which only the headers are read.
struct FragmentedFile: Sendable {
    let place: URL
    /// `ftyp` and `moov`: what a player has to know before any fragment.
    let header: [UInt8]
    let fragments: [Fragment]

    /// No header of ours is larger.
    private static let largestHeader = 16 << 20

    var samples: Int { fragments.reduce(0) { $0 + $1.samples } }
    var duration: Int64 { fragments.reduce(0) { $0 + $1.duration } }

    /// Blocks on the disk.
    /// - Throws: `MediaFailure.broken` if it is not whole.
    init(_ place: URL) throws {
        self.place = place
        let descriptor = try Disk.open(place, O_RDONLY)
        defer { close(descriptor) }
        guard let size = try Disk.size(place) else { throw BlobFailure.missing }
        var header: [UInt8] = []
        var fragments: [Fragment] = []
        var moof: (bytes: [UInt8], start: Int64)?
        var offset: Int64 = 0
        while offset < size {
            let box = try Self.box(descriptor, at: offset, of: size)
            switch box.name {
            case "ftyp", "moov":
                header += try Self.read(descriptor, offset, box.size)
            case "moof":
                moof = (try Self.read(descriptor, offset, box.size), offset)
            case "mdat":
                guard let head = moof, let fragment = Fragment(moof: head.bytes, range: head.start..<offset + box.size) else {
                    throw MediaFailure.broken
                }
                if fragment.samples > 0 { fragments.append(fragment) }
                moof = nil
            default: break
            }
            offset += box.size
        }
        guard moof == nil, Box.find("moov", in: header) != nil else { throw MediaFailure.broken }
        self.header = header
        self.fragments = fragments
    }

    private static func box(_ descriptor: Int32, at offset: Int64, of size: Int64) throws -> (name: String, size: Int64) {
        let bytes = [UInt8](try Disk.read(descriptor, from: offset, count: 16))
        guard bytes.count >= 8 else { throw MediaFailure.broken }
        var length = bytes.bigEndian(at: 0, count: 4)
        if length == 1, bytes.count == 16 { length = bytes.bigEndian(at: 8, count: 8) }
        guard length >= 8, length <= UInt64(size - offset) else { throw MediaFailure.broken }
        return (bytes.letters(at: 4), Int64(length))
    }

    private static func read(_ descriptor: Int32, _ offset: Int64, _ size: Int64) throws -> [UInt8] {
        guard size <= largestHeader else { throw MediaFailure.broken }
        let bytes = [UInt8](try Disk.read(descriptor, from: offset, count: Int(size)))
        guard bytes.count == size else { throw MediaFailure.broken }
        return bytes
    }
}
