import CZlib

/// Makes a text small for the way (RFC 1952).
enum Gzip {
    /// In between what is small and what is quick, as zlib has it.
    private static let level: Int32 = 6

    /// - Returns: nil if there is no memory for it; then it goes as it is.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard czlib_begin_gzip(&stream, level) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        // zlib reads the bytes only, but its field is not constant.
        var bytes = bytes
        let room = Int(deflateBound(&stream, UInt(bytes.count)))
        return bytes.withUnsafeMutableBufferPointer { source in
            var isWhole = false
            let zipped = [UInt8](unsafeUninitializedCapacity: room) { target, count in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(room)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = Int(stream.total_out)
            }
            return isWhole ? zipped : nil
        }
    }
}
