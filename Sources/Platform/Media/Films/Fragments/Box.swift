import Foundation

/// A box of an ISO base media file (ISO 14496-12) in memory: four letters and what is in it.
struct Box {
    let name: String
    /// Where it begins in the bytes it was found in, with its header.
    let start: Int
    let body: Range<Int>

    /// The boxes in a range of bytes.
    /// - Returns: nil if they do not fill it exactly.
    static func list(in bytes: [UInt8], _ range: Range<Int>) -> [Box]? {
        var boxes: [Box] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard place + 8 <= range.upperBound else { return nil }
            var size = Int(bytes.bigEndian(at: place, count: 4))
            var header = 8
            if size == 1 {
                guard place + 16 <= range.upperBound else { return nil }
                let long = bytes.bigEndian(at: place + 8, count: 8)
                guard long < 1 << 60 else { return nil }
                size = Int(long)
                header = 16
            }
            guard size >= header, size <= range.upperBound - place else { return nil }
            boxes.append(Box(name: bytes.letters(at: place + 4), start: place, body: place + header..<place + size))
            place += size
        }
        return boxes
    }

    /// The first box of that path.
    static func find(_ path: String..., in bytes: [UInt8]) -> Box? {
        var range = bytes.indices
        var found: Box?
        for name in path {
            guard let box = list(in: bytes, range)?.first(where: { $0.name == name }) else { return nil }
            found = box
            range = box.body
        }
        return found
    }
}

extension [UInt8] {
    /// A number of `count` bytes; the caller knows that they are there.
    func bigEndian(at place: Int, count: Int) -> UInt64 { self[place..<place + count].reduce(0) { $0 << 8 | UInt64($1) } }

    func letters(at place: Int) -> String { String(decoding: self[place..<place + 4], as: UTF8.self) }

    mutating func put(_ number: UInt64, at place: Int, count: Int) {
        for index in 0..<count { self[place + index] = UInt8(truncatingIfNeeded: number >> UInt64(8 * (count - 1 - index))) }
    }
}
