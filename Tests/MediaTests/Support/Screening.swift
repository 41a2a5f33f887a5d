import Foundation
import Testing

@testable import Media

/// Watches what the ladder made, with ffprobe and a strict reader of playlists.
struct Screening {
    let made: LadderMade
    let master: HLSReader.Master

    init(_ made: LadderMade) throws {
        self.made = made
        master = try HLSReader.master(made.playlist)
    }

    var names: Set<String> { Set(made.files.map(\.name)) }
    var sizes: [String] { master.variants.map { "\($0.width)x\($0.height)" } }

    func file(_ name: String) throws -> URL { try #require(made.files.first { $0.name == name }).url }
    func media(_ name: String) throws -> HLSReader.Media { try HLSReader.media(String(contentsOf: file(name), encoding: .utf8)) }

    /// Reads every rendition through its playlist and expects it to be whole.
    /// - Parameters:
    ///   - frames: of the picture.
    ///   - seconds: of picture and sound; sound may be longer by a packet or two.
    func expect(frames: Int, seconds: Double) async throws {
        #expect(abs(Double(made.duration) / 1000 - seconds) < 0.002)
        for variant in master.variants {
            try await expectRanges(variant.uri)
            let fields = try await track("codec_name,width,height,sample_aspect_ratio,pix_fmt", of: variant.uri)
            #expect(fields == ["h264", "\(variant.width)", "\(variant.height)", "1:1", "yuv420p"], "\(variant.uri)")
            let steps = try await times(variant.uri)
            #expect(steps.count == frames, "\(variant.uri)")
            #expect(Set(zip(steps.dropFirst(), steps).map { $0 - $1 }).count <= 1, "\(variant.uri) goes on evenly")
            #expect(abs(try media(variant.uri).duration - seconds) < 0.002, "\(variant.uri)")
            #expect(try await codec(variant.uri) == variant.codecs.first)
        }
        for sound in master.sounds {
            try await expectRanges(sound.uri)
            #expect(try await track("codec_name,sample_rate,channels", of: sound.uri) == ["aac", "48000", "2"])
            let steps = try await times(sound.uri)
            #expect(steps.first == 0)
            #expect(Set(zip(steps.dropFirst(), steps).map { $0 - $1 }) == [1024], "\(sound.uri) goes on evenly")
            let length = try media(sound.uri).duration
            #expect((seconds - 0.03...seconds + 0.06).contains(length), "\(sound.uri) lasts \(length)")
        }
        let kinds = made.hasSound ? ["h264", "aac"] : ["h264"]
        #expect(try await Studio.fields("stream=codec_name", of: file("file.mp4")) == kinds)
        let length = try #require(try await Studio.fields("format=duration", of: file("file.mp4")).first.flatMap(Double.init))
        #expect(abs(length - seconds) < 0.09, "file.mp4 lasts \(length)")
    }

    /// The ranges hold the file's header and every fragment of it.
    private func expectRanges(_ name: String) async throws {
        let media = try media(name)
        let bytes = try Data(contentsOf: file(media.file))
        #expect(bytes[4..<8] == Data("ftyp".utf8))
        for segment in media.segments {
            let box = bytes[segment.range.lowerBound + 4..<segment.range.lowerBound + 8]
            #expect(box == Data("moof".utf8), "\(name) at \(segment.range)")
        }
        #expect(try #require(media.segments.last).range.upperBound <= bytes.count)
    }

    /// ffprobe tells the one track of a playlist twice: alone, and as part of a program.
    private func track(_ entries: String, of name: String) async throws -> [String] {
        let fields = try await Studio.fields("stream=\(entries)", of: file(name))
        return Array(fields.prefix(fields.count / 2))
    }

    /// When each packet is to be decoded.
    private func times(_ name: String) async throws -> [Int] {
        try await Studio.fields("packet=dts", of: file(name)).compactMap { Int($0) }
    }

    private func codec(_ name: String) async throws -> String? {
        let level = try await track("profile,level", of: name)
        guard level.count == 2, level[0] == "High", let number = Int(level[1]) else { return nil }
        return "avc1.6400" + String(format: "%02X", number)
    }

    /// The average of red, green and blue in a file at some second.
    func colour(of name: String, at second: Double) async throws -> [Int] {
        let url = try file(name)
        let seek = second > 0 ? "-ss \(second)" : ""
        let command = "ffmpeg -v error \(seek) -i \(name) -frames:v 1 -vf scale=1:1:flags=area -f rawvideo -pix_fmt rgb24 -y colour.raw"
        _ = try await Studio.run("sh", "-c", command, in: url.deletingLastPathComponent())
        return try Data(contentsOf: url.deletingLastPathComponent().appending(path: "colour.raw")).map(Int.init)
    }
}
