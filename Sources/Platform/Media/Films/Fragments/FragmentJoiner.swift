import Foundation
import Glibc

/// Makes one film of chunks that were encoded apart, without touching a picture: the header of the first, and all
/// fragments, numbered anew and moved to their time.
enum FragmentJoiner {
    private static let step = 1 << 20

    /// Blocks on the disk. The file is durable when this returns.
    /// - Parameter chunks: in their order, each beginning where the one before ends.
    /// - Throws: `MediaFailure.broken` if they were not encoded in the same way.
    static func join(_ chunks: [URL], into place: URL) throws {
        let output = try Disk.open(place, O_RDWR | O_CREAT | O_TRUNC)
        defer { close(output) }
        var header: [UInt8] = []
        var end: Int64 = 0
        var time: Int64 = 0
        var number: UInt64 = 1
        for chunk in chunks {
            let file = try FragmentedFile(chunk)
            if file.fragments.isEmpty { continue }
            if header.isEmpty {
                header = file.header
                try Disk.write(Data(header), to: output, at: 0)
                end = Int64(header.count)
            }
            guard header == file.header else { throw MediaFailure.broken }
            let input = try Disk.open(chunk, O_RDONLY)
            defer { close(input) }
            for fragment in file.fragments {
                try copy(fragment, from: input, to: output, at: end, time: UInt64(time), number: number)
                end += Int64(fragment.range.count)
                time += fragment.duration
                number += 1
            }
        }
        guard !header.isEmpty else { throw MediaFailure.broken }
        try Disk.sync(output)
    }

    private static func copy(
        _ fragment: Fragment, from input: Int32, to output: Int32, at end: Int64, time: UInt64, number: UInt64
    ) throws {
        var moof = [UInt8](try Disk.read(input, from: fragment.range.lowerBound, count: fragment.headerSize))
        guard moof.count == fragment.headerSize, fragment.timeSize == 8 || time < 1 << 32 else { throw MediaFailure.broken }
        moof.put(number, at: fragment.sequencePlace, count: 4)
        moof.put(time, at: fragment.timePlace, count: fragment.timeSize)
        try Disk.write(Data(moof), to: output, at: end)
        var offset = Int64(moof.count)
        let size = Int64(fragment.range.count)
        while offset < size {
            let bytes = try Disk.read(input, from: fragment.range.lowerBound + offset, count: Int(min(Int64(step), size - offset)))
            guard !bytes.isEmpty else { throw MediaFailure.broken }
            try Disk.write(bytes, to: output, at: end + offset)
            offset += Int64(bytes.count)
        }
    }
}
