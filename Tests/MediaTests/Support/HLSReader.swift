import Foundation

/// Reads HLS playlists strictly by RFC 8216 and says what is wrong with them.
enum HLSReader {
    struct Wrong: Error, CustomStringConvertible {
        let description: String
    }

    struct Variant: Equatable {
        let uri: String
        let bandwidth: Int
        let average: Int
        let width: Int
        let height: Int
        let rate: Double
        let codecs: [String]
        let audio: String?
    }

    struct Rendition: Equatable {
        let uri: String
        let group: String
        let language: String?
        let isDefault: Bool
    }

    struct Master {
        var variants: [Variant] = []
        var sounds: [Rendition] = []
    }

    struct Media {
        var file = ""
        var header: Range<Int> = 0..<0
        var segments: [(duration: Double, range: Range<Int>)] = []
        var target = 0

        var duration: Double { segments.reduce(0) { $0 + $1.duration } }
    }

    static func master(_ text: String) throws -> Master {
        var master = Master()
        var lines = try content(of: text)
        while !lines.isEmpty {
            let line = lines.removeFirst()
            if let list = line.after("#EXT-X-MEDIA:") {
                master.sounds.append(try rendition(attributes(list)))
            } else if let list = line.after("#EXT-X-STREAM-INF:") {
                guard let uri = lines.first, !uri.hasPrefix("#") else { throw Wrong(description: "No address after \(line)") }
                lines.removeFirst()
                master.variants.append(try variant(attributes(list), uri: uri))
            } else if line != "#EXT-X-INDEPENDENT-SEGMENTS" {
                throw Wrong(description: "Unexpected: \(line)")
            }
        }
        let groups = Set(master.sounds.map(\.group))
        for variant in master.variants where variant.audio.map({ !groups.contains($0) }) ?? !groups.isEmpty {
            throw Wrong(description: "\(variant.uri) speaks of no group that is there")
        }
        guard !master.variants.isEmpty, Set(master.variants.map(\.uri)).count == master.variants.count else {
            throw Wrong(description: "No variants, or one twice")
        }
        return master
    }

    static func media(_ text: String) throws -> Media {
        var media = Media()
        var lines = try content(of: text)
        guard lines.popLast() == "#EXT-X-ENDLIST" else { throw Wrong(description: "It does not end") }
        while !lines.isEmpty {
            let line = lines.removeFirst()
            if let target = line.after("#EXT-X-TARGETDURATION:") {
                media.target = try number(target)
            } else if let list = line.after("#EXT-X-MAP:") {
                let map = try attributes(list)
                media.file = try string(map, "URI")
                media.header = try range(string(map, "BYTERANGE"))
            } else if let duration = line.after("#EXTINF:") {
                guard duration.hasSuffix(","), let seconds = Double(duration.dropLast()), seconds > 0, lines.count >= 2 else {
                    throw Wrong(description: "Bad duration: \(line)")
                }
                guard let bytes = lines.removeFirst().after("#EXT-X-BYTERANGE:"), lines.removeFirst() == media.file else {
                    throw Wrong(description: "No range or address after \(line)")
                }
                media.segments.append((seconds, try range(bytes)))
            } else if !["#EXT-X-PLAYLIST-TYPE:VOD", "#EXT-X-INDEPENDENT-SEGMENTS"].contains(line) {
                throw Wrong(description: "Unexpected: \(line)")
            }
        }
        guard let longest = media.segments.map(\.duration).max(), Int(longest.rounded()) <= media.target else {
            throw Wrong(description: "No segments, or one that is longer than the target")
        }
        let ranges = [media.header] + media.segments.map(\.range)
        guard ranges[0].lowerBound == 0, zip(ranges, ranges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) else {
            throw Wrong(description: "Ranges overlap")
        }
        return media
    }

    /// The lines after the first two tags.
    private static func content(of text: String) throws -> [String] {
        guard text.hasSuffix("\n"), text.utf8.allSatisfy({ $0 == 0x0A || (0x20..<0x7F).contains($0) }) else {
            throw Wrong(description: "No lines of text")
        }
        let lines = text.dropLast().components(separatedBy: "\n")
        guard lines.count > 2, lines[0] == "#EXTM3U", lines[1] == "#EXT-X-VERSION:7" else { throw Wrong(description: "A wrong beginning") }
        guard !lines.contains("") else { throw Wrong(description: "An empty line") }
        return Array(lines.dropFirst(2))
    }

    private static func variant(_ list: [String: String], uri: String) throws -> Variant {
        let size = (list["RESOLUTION"] ?? "").split(separator: "x").compactMap { Int($0) }
        guard size.count == 2, let rate = list["FRAME-RATE"].flatMap(Double.init) else { throw Wrong(description: "No size or rate") }
        let variant = Variant(
            uri: uri, bandwidth: try number(list["BANDWIDTH"] ?? ""), average: try number(list["AVERAGE-BANDWIDTH"] ?? ""), width: size[0],
            height: size[1], rate: rate, codecs: try string(list, "CODECS").components(separatedBy: ","),
            audio: list["AUDIO"] == nil ? nil : try string(list, "AUDIO"))
        guard variant.average <= variant.bandwidth else { throw Wrong(description: "The average is above the most") }
        return variant
    }

    private static func rendition(_ list: [String: String]) throws -> Rendition {
        guard list["TYPE"] == "AUDIO", try !string(list, "NAME").isEmpty else { throw Wrong(description: "No kind or name") }
        return Rendition(
            uri: try string(list, "URI"), group: try string(list, "GROUP-ID"),
            language: list["LANGUAGE"] == nil ? nil : try string(list, "LANGUAGE"), isDefault: list["DEFAULT"] == "YES")
    }

    /// `NAME=value` with commas between, where a value may be in quotes.
    private static func attributes(_ text: String) throws -> [String: String] {
        let pattern = /([A-Z0-9-]+)=("[^"]*"|[^",\s]+)(,|$)/
        var rest = text[...]
        var found: [String: String] = [:]
        while !rest.isEmpty {
            guard let match = rest.prefixMatch(of: pattern), found[String(match.1)] == nil else {
                throw Wrong(description: "Bad attributes: \(text)")
            }
            found[String(match.1)] = String(match.2)
            rest = rest[match.range.upperBound...]
        }
        return found
    }

    private static func string(_ list: [String: String], _ name: String) throws -> String {
        guard let value = list[name], value.count > 2, value.hasPrefix("\""), value.hasSuffix("\"") else {
            throw Wrong(description: "No \(name)")
        }
        return String(value.dropFirst().dropLast())
    }

    private static func number(_ text: String) throws -> Int {
        guard let number = Int(text), number > 0 else { throw Wrong(description: "No number: \(text)") }
        return number
    }

    private static func range(_ text: String) throws -> Range<Int> {
        let parts = text.split(separator: "@").compactMap { Int($0) }
        guard parts.count == 2, parts[0] > 0 else { throw Wrong(description: "No range: \(text)") }
        return parts[1]..<parts[1] + parts[0]
    }
}

extension String {
    fileprivate func after(_ start: String) -> String? { hasPrefix(start) ? String(dropFirst(start.count)) : nil }
}
