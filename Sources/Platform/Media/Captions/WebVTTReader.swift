/// Goes through captions line by line.
struct WebVTTReader {
    private let lines: [Substring]
    private var next = 0
    /// The line of the newest cue's times, from 1.
    private(set) var cueLine = 1

    private static let longestLine = 2000
    private static let longestCue = 20

    var line: Int { max(1, next) }

    init(_ text: String) throws {
        let plain = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        // `\r\n` is one character for Swift.
        lines = plain.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (index, line) in lines.enumerated() {
            guard line.utf8.count <= Self.longestLine else { throw WebVTTFailure(line: index + 1, reason: .tooLong) }
            let isText = line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{FFFD}" || $0 == "\t" }
            guard isText else { throw WebVTTFailure(line: index + 1, reason: .badCharacter) }
        }
        guard let first = lines.first, first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first.hasPrefix("WEBVTT\t") else {
            throw WebVTTFailure(line: 1, reason: .noHeader)
        }
        next = 1
        // What stands below the first line belongs to the header.
        skipBlock()
    }

    /// Passes over styles, regions and notes.
    mutating func nextCue() throws -> WebVTT.Cue? {
        while next < lines.count {
            let line = lines[next]
            if line.isEmpty {
                next += 1
            } else if !line.contains("-->"), Self.isAside(line) {
                skipBlock()
            } else {
                return try readCue()
            }
        }
        return nil
    }

    private static func isAside(_ line: Substring) -> Bool {
        let word = line.prefix { $0 != " " && $0 != "\t" }
        return word == "NOTE" || word == "STYLE" && word.endIndex == line.endIndex || word == "REGION" && word.endIndex == line.endIndex
    }

    private mutating func skipBlock() {
        while next < lines.count, !lines[next].isEmpty { next += 1 }
    }

    private mutating func readCue() throws -> WebVTT.Cue {
        // A name of the cue, which nothing here needs.
        if !lines[next].contains("-->") { next += 1 }
        cueLine = next + 1
        guard next < lines.count else { throw WebVTTFailure(line: cueLine, reason: .badTimes) }
        let words = lines[next].split { $0 == " " || $0 == "\t" }
        guard words.count >= 3, words[1] == "-->", let start = WebVTTTime.milliseconds(words[0]),
            let end = WebVTTTime.milliseconds(words[2]),
            end > start
        else { throw WebVTTFailure(line: cueLine, reason: .badTimes) }
        next += 1
        let first = next
        skipBlock()
        guard next - first <= Self.longestCue else { throw WebVTTFailure(line: cueLine, reason: .tooLong) }
        let text = WebVTTText.cleaned(lines[first..<next].joined(separator: "\n"))
        return WebVTT.Cue(start: start, end: end, settings: words.dropFirst(3).compactMap(WebVTTSetting.cleaned), text: text)
    }
}
