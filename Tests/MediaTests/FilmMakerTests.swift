import Foundation
import Testing

@testable import Media

@Suite("Films")
struct FilmMakerTests {
    private let maker = FilmMaker(sandbox: Studio.sandbox, pictures: PictureMaker(sandbox: Studio.sandbox))
    private static let all: Set = ["full mp4", "poster webp", "poster jpeg", "thumbnail webp", "thumbnail jpeg"]
    private static let pictureAndTone = "-f lavfi -i testsrc2=size=320x240:rate=25:duration=2 -f lavfi -i sine=duration=2"

    @Test("What browsers and phones record becomes H.264 and AAC that starts before it is loaded", arguments: [
        ("-c:v libvpx -c:a libopus", "webm"), ("-c:v libx264 -c:a aac", "mp4"), ("-c:v libx265 -c:a aac", "mov"),
        ("-c:v libvpx-vp9 -deadline realtime -c:a libopus", "matroska"),
    ])
    func kinds(codecs: String, format: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(Self.pictureAndTone, codecs, as: format, in: folder)
            let made = try await maker.film(in: folder, type: Studio.type(in: folder))
            #expect(made.shapes == Self.all)
            // A small film keeps its size.
            #expect([made.width, made.height] == [320, 240])
            let duration = try #require(made.duration)
            #expect((1900...2200).contains(duration))
            let file = try #require(made.file(.full, .mp4))
            #expect(try await Studio.fields("stream=codec_name,pix_fmt", of: file) == ["h264", "yuv420p", "aac"])
            let bytes = try Data(contentsOf: file)
            let index = try #require(bytes.range(of: Data("moov".utf8)))
            let content = try #require(bytes.range(of: Data("mdat".utf8)))
            #expect(index.lowerBound < content.lowerBound)
        }
    }

    @Test("A large film is made to fit, lying or standing, and a turned one stands upright", arguments: [
        ("1920x1080", 0, [1280, 720]), ("1080x1920", 0, [720, 1280]), ("1920x1080", 90, [720, 1280]),
    ])
    func shape(size: String, turn: Int, expected: [Int]) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=\(size):rate=10:duration=1 -c:v libx264 -preset ultrafast", as: "mp4", in: folder)
            if turn != 0 {
                _ = try await Studio.run(
                    "sh", "-c", "ffmpeg -v error -i original -c copy -metadata:s:v rotate=\(turn) -f mp4 turned && mv turned original", in: folder)
            }
            let made = try await maker.film(in: folder, type: .mp4)
            #expect([made.width, made.height] == expected)
            let poster = try await Studio.header(of: "poster.jpg", in: folder)
            #expect([poster?.width, poster?.height] == expected)
        }
    }

    @Test("A film without sound stays one, and a recording that does not say its length gets one")
    func silentAndLive() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc=duration=2 -c:v libvpx -live 1", as: "webm", in: folder)
            let made = try await maker.film(in: folder, type: .webm)
            #expect((1900...2200).contains(made.duration ?? 0))
            #expect(try await Studio.fields("stream=codec_name", of: try #require(made.file(.full, .mp4))) == ["h264"])
        }
    }

    @Test("Where and with what it was taken is removed")
    func metadata() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                Self.pictureAndTone, "-metadata location=+48.1+011.5/ -metadata title=Secret -c:v libx264 -c:a aac -movflags use_metadata_tags", as: "mov", in: folder)
            #expect(try Data(contentsOf: Studio.original(folder)).range(of: Data("+48.1".utf8)) != nil)
            let made = try await maker.film(in: folder, type: .quickTime)
            let bytes = try Data(contentsOf: try #require(made.file(.full, .mp4)))
            #expect(bytes.range(of: Data("+48.1".utf8)) == nil)
            #expect(bytes.range(of: Data("Secret".utf8)) == nil)
        }
    }

    @Test("What is too long, too many tracks or too many frames is refused without converting it", arguments: [
        ("-f lavfi -i color=size=16x16:rate=1:duration=320 -c:v libx264", "mp4", MediaFailure.tooLong),
        ("-f lavfi -i color=size=2x2:rate=1/43200:duration=86400 -c:v png", "mov", .tooLong),
        ("-f lavfi -i color=size=16x16:rate=10000:duration=8 -c:v libx264 -preset ultrafast", "mp4", .tooCostly),
        ("-f lavfi -i color=size=8000x2000:rate=1:duration=1 -c:v mjpeg -pix_fmt yuvj420p", "mov", .tooLarge),
        ("-f lavfi -i sine=duration=1 -c:a aac", "mov", .wrongType),
    ])
    func refused(options: String, format: String, expected: MediaFailure) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(options, as: format, in: folder)
            let found = await failure { try await maker.film(in: folder, type: .mp4) }
            #expect(found == expected)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "full.mp4").path))
        }
    }

    @Test("A file of many tracks is refused")
    func manyTracks() async throws {
        try await Studio.withFolder { folder in
            let maps = Array(repeating: "-map 0:v", count: 60).joined(separator: " ")
            try await Studio.record("-f lavfi -i color=size=16x16:duration=1", maps, "-c:v mpeg4", as: "matroska", in: folder)
            #expect(await failure { try await maker.film(in: folder, type: .matroska) } != nil)
        }
    }

    @Test("A film that takes too long to convert is given up, and the next one is made")
    func tooCostly() async throws {
        var limits = FilmLimits()
        limits.allowance.time = .milliseconds(500)
        let hasty = FilmMaker(sandbox: Studio.sandbox, pictures: PictureMaker(sandbox: Studio.sandbox), limits: limits)
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=1280x720:rate=30:duration=20 -c:v libx264 -preset ultrafast", as: "mp4", in: folder)
            #expect(await failure { try await hasty.film(in: folder, type: .mp4) } == .tooCostly)
        }
        try await Studio.withFolder { folder in
            try await Studio.record(Self.pictureAndTone, "-c:v libx264 -c:a aac", as: "mp4", in: folder)
            #expect(try await maker.film(in: folder, type: .mp4).shapes == Self.all)
        }
    }

    @Test("Bytes changed at random never do more than fail", arguments: 0..<16)
    func fuzzed(seed: Int) async throws {
        try await Studio.withFolder { folder in
            let format = seed % 2 == 0 ? "mp4" : "webm"
            try await Studio.record(
                "-f lavfi -i testsrc2=size=160x120:rate=10:duration=1 -f lavfi -i sine=duration=1",
                format == "mp4" ? "-c:v libx264 -c:a aac" : "-c:v libvpx -c:a libopus", as: format, in: folder)
            try Studio.put(Noise.spoil(try Data(contentsOf: Studio.original(folder)), seed: seed), in: folder)
            do {
                _ = try await maker.film(in: folder, type: format == "mp4" ? .mp4 : .webm)
            } catch let failure as MediaFailure {
                #expect(failure != .unavailable)
            }
        }
    }
}
