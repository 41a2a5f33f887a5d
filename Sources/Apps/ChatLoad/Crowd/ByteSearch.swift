internal import Foundation

extension UnsafeRawBufferPointer {
    /// Where some bytes first occur at or after an offset.
    func firstOffset(of needle: [UInt8], from start: Int = 0) -> Int? {
        guard let base = baseAddress, let first = needle.first else { return nil }
        var offset = start
        while count - offset >= needle.count, let found = memchr(base + offset, Int32(first), count - offset - needle.count + 1) {
            let candidate = UnsafeRawPointer(found)
            if memcmp(candidate, needle, needle.count) == 0 { return candidate - base }
            offset = candidate - base + 1
        }
        return nil
    }
}
