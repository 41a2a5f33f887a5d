import Foundation
import Testing

@testable import Media

@Suite("Films that are not taken")
struct RefusedFilmTests {
    private let ladder = Studio.ladder()

    /// What looking at it, and making it, end with.
    private func failures(in folder: URL, type: MediaType) async -> [MediaFailure?] {
        [
            await failure { try await ladder.probe(in: folder, type: type) },
            await failure { try await ladder.make(in: folder, type: type) },
        ]
    }

    @Test("Sound alone, a cover, and what is too large, long or costly are refused with the reason", arguments: [
        ("-f lavfi -i sine=duration=1 -c:a aac", "mp4", MediaFailure.wrongType),
        (
            "-f lavfi -i sine=duration=1 -f lavfi -i color=size=64x64:duration=1 -frames:v 1 -c:v mjpeg -c:a aac"
                + " -disposition:v attached_pic", "mp4", .wrongType
        ),
        ("-f lavfi -i color=size=2x2:rate=1/43200:duration=86400 -c:v png", "mov", .tooLong),
        ("-f lavfi -i color=size=8000x5000:rate=1:duration=1 -c:v mjpeg -pix_fmt yuvj420p", "mov", .tooLarge),
        ("-f lavfi -i color=size=1920x1080:rate=1/30000:duration=60000 -c:v mjpeg -pix_fmt yuvj420p", "mov", .tooLong),
        ("-f lavfi -i color=size=2x2:duration=1 -vf format=rgb24,scale=1:1 -c:v png", "mov", .broken),
    ])
    func refused(options: String, format: String, expected: MediaFailure) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(options, as: format, in: folder)
            #expect(await failures(in: folder, type: .mp4) == [expected, expected])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [Sandbox.original])
        }
    }

    @Test("Too many frames, or too much to decode, is refused")
    func tooCostly() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=64x64:rate=100:duration=3 -c:v libx264", as: "mp4", in: folder)
            for strict in [Studio.ladder { $0.frames = 100 }, Studio.ladder { $0.work = 1e6 }] {
                #expect(await failure { try await strict.probe(in: folder, type: .mp4) } == .tooCostly)
            }
        }
    }

    @Test("What is no film at all is refused", arguments: [
        "", "A text that somebody named film.mp4.", "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
    ])
    func noFilm(text: String) async throws {
        try await Studio.withFolder { folder in
            try Studio.put(Data(text.utf8), in: folder)
            #expect(await failures(in: folder, type: try Studio.type(in: folder)) == [.wrongType, .wrongType])
            // Even where somebody believed the name.
            #expect(await failures(in: folder, type: .mp4) == [.broken, .broken])
        }
    }

    @Test("A file of a thousand tracks is refused")
    func manyTracks() async throws {
        try await Studio.withFolder { folder in
            let maps = Array(repeating: "-map 0:v", count: 1000).joined(separator: " ")
            let source = "-f lavfi -i color=size=16x16:rate=1:duration=1"
            try await Studio.record(source, maps, "-c:v mpeg4 -threads 1", as: "matroska", in: folder)
            #expect(await failures(in: folder, type: .matroska) == [.tooLarge, .tooLarge])
        }
    }

    @Test("A film that nobody here can decode is refused as such")
    func unknownCodec() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=64x64:rate=10:duration=1 -c:v libx264", as: "mp4", in: folder)
            var bytes = try Data(contentsOf: Studio.original(folder))
            let entry = try #require(bytes.range(of: Data("avc1".utf8), in: bytes.range(of: Data("stsd".utf8))!.upperBound..<bytes.count))
            bytes.replaceSubrange(entry, with: Data("zzz9".utf8))
            try Studio.put(bytes, in: folder)
            #expect(await failures(in: folder, type: .mp4) == [.unknownCodec, .unknownCodec])
        }
    }

    @Test("A film cut off before its index is refused, one cut off after it plays as far as it goes")
    func truncated() async throws {
        for (options, isPlayable) in [("", false), ("-movflags +faststart", true)] {
            try await Studio.withFolder { folder in
                try await Studio.record(
                    "-f lavfi -i testsrc2=size=160x120:rate=10:duration=10 -f lavfi -i sine=duration=10",
                    "-c:v libx264 -c:a aac -g 10", options, as: "mp4", in: folder)
                let bytes = try Data(contentsOf: Studio.original(folder))
                try Studio.put(bytes.prefix(bytes.count * 2 / 3), in: folder)
                if isPlayable {
                    let screening = try Screening(try await ladder.make(in: folder, type: .mp4))
                    let seconds = Double(screening.made.duration) / 1000
                    #expect((2...9.5).contains(seconds))
                } else {
                    #expect(await failures(in: folder, type: .mp4) == [.broken, .broken])
                }
            }
        }
    }

    @Test("Bytes changed at random never do more than fail", arguments: 0..<12)
    func fuzzed(seed: Int) async throws {
        try await Studio.withFolder { folder in
            let format = ["mp4", "webm", "mov"][seed % 3]
            let codecs = format == "webm" ? "-c:v libvpx -c:a libopus" : "-c:v libx264 -c:a aac"
            try await Studio.record(
                "-f lavfi -i testsrc2=size=160x120:rate=10:duration=1 -f lavfi -i sine=duration=1", codecs, as: format, in: folder)
            try Studio.put(Noise.spoil(try Data(contentsOf: Studio.original(folder)), seed: seed), in: folder)
            do {
                let made = try await ladder.make(in: folder, type: format == "webm" ? .webm : .mp4)
                _ = try Screening(made)
            } catch let failure as MediaFailure {
                #expect(failure != .unavailable)
            }
        }
    }
}
