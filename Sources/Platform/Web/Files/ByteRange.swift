/// The header `Range` (RFC 9110, section 14) with one range of bytes.
enum ByteRange: Equatable {
    /// None was asked for, or one that is to be ignored: another unit, several at once.
    case whole
    case part(ClosedRange<Int64>)
    /// It lies behind the end.
    case unsatisfiable

    init(_ header: String?, size: Int64) {
        self = .whole
        guard let header, header.hasPrefix("bytes=") else { return }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, !header.contains(",") else { return }
        func number(_ text: Substring) -> Int64? { text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil }
        switch (number(ends[0]), number(ends[1])) {
        case (let first?, let last?) where last < first: return
        case (let first?, let last):
            guard last != nil || ends[1].isEmpty else { return }
            self = first < size ? .part(first...min(last ?? size - 1, size - 1)) : .unsatisfiable
        case (nil, let count?) where ends[0].isEmpty:
            self = count > 0 && size > 0 ? .part(max(0, size - count)...(size - 1)) : .unsatisfiable
        default: return
        }
    }
}
