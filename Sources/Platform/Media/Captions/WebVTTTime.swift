/// A time in captions: `01:02:03.450`, the hours optional.
enum WebVTTTime {
    /// - Returns: milliseconds; nil if it is none.
    static func milliseconds(_ text: Substring) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let seconds = parts[parts.count - 1].split(separator: ".", omittingEmptySubsequences: false)
        guard seconds.count == 2, seconds[1].utf8.count == 3, seconds[0].utf8.count == 2 else { return nil }
        let minutes = parts[parts.count - 2]
        guard minutes.utf8.count == 2 else { return nil }
        let hours = parts.count == 3 ? parts[0] : "00"
        guard (2...4).contains(hours.utf8.count) else { return nil }
        guard let hour = number(hours), let minute = number(minutes), let second = number(seconds[0]), let rest = number(seconds[1]) else {
            return nil
        }
        guard minute < 60, second < 60 else { return nil }
        return ((hour * 60 + minute) * 60 + second) * 1000 + rest
    }

    static func text(_ milliseconds: Int64) -> String {
        let seconds = milliseconds / 1000
        return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { digits($0, 2) }.joined(separator: ":") + "."
            + digits(milliseconds % 1000, 3)
    }

    private static func digits(_ number: Int64, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }

    private static func number(_ text: Substring) -> Int64? {
        text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int64(text) : nil
    }
}
