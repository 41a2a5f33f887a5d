import Foundation
import Testing

@testable import Media

@Suite("Voice messages")
struct VoiceMakerTests {
    private let maker = VoiceMaker(sandbox: Studio.sandbox)

    @Test("What browsers and phones record becomes AAC in an M4A", arguments: [
        ("libopus", "webm"), ("libopus", "ogg"), ("aac", "mp4"), ("aac", "adts"), ("libmp3lame", "mp3"), ("pcm_s16le", "wav"),
    ])
    func kinds(codec: String, format: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i sine=frequency=300:duration=3 -c:a \(codec)", as: format, in: folder)
            let made = try await maker.voice(in: folder, type: Studio.type(in: folder))
            #expect(made.shapes == ["full m4a"])
            let file = try #require(made.file(.full, .m4a))
            #expect(try await Studio.fields("stream=codec_name,channels", of: file) == ["aac", "1"])
            let duration = try #require(made.duration)
            #expect((2900...3200).contains(duration))
            #expect(made.waveform?.count == 12)
        }
    }

    @Test("The waveform follows the voice: silent first, loud then")
    func waveform() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i aevalsrc=if(gte(t\\,2)\\,0.5*sin(1900*t)\\,0):d=4 -c:a pcm_s16le", as: "wav", in: folder)
            let steps = try #require(try await maker.voice(in: folder, type: .wav).waveform)
            #expect(steps.count == 16)
            #expect(steps.prefix(7).allSatisfy { $0 < 5 })
            #expect(steps.suffix(7).allSatisfy { $0 > 90 })
        }
    }

    @Test("Sixty seconds are taken, more are not")
    func length() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i sine=duration=60.4 -c:a libopus", as: "ogg", in: folder)
            #expect(try await maker.voice(in: folder, type: .ogg).duration ?? 0 > 60_000)
        }
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i sine=duration=70 -c:a libopus", as: "ogg", in: folder)
            #expect(await failure { try await maker.voice(in: folder, type: .ogg) } == .tooLong)
        }
    }

    @Test("A recording that does not say how long it is, is measured")
    func unknownLength() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i sine=duration=70 -c:a libopus -live 1", as: "webm", in: folder)
            #expect(await failure { try await maker.voice(in: folder, type: .webm) } == .tooLong)
        }
    }

    @Test("Where and with what it was recorded is removed")
    func metadata() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i sine=duration=2 -metadata location=+48.1+011.5/ -metadata artist=Anna -c:a aac", as: "mp4", in: folder)
            let made = try await maker.voice(in: folder, type: .mp4)
            let bytes = try Data(contentsOf: try #require(made.file(.full, .m4a)))
            #expect(bytes.range(of: Data("+48.1".utf8)) == nil)
            #expect(bytes.range(of: Data("Anna".utf8)) == nil)
        }
    }

    @Test("A film without sound, a picture and a text are no voice")
    func wrongTypes() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc=duration=1 -c:v libx264", as: "mp4", in: folder)
            #expect(await failure { try await maker.voice(in: folder, type: .mp4) } == .wrongType)
        }
        try await Studio.withFolder { folder in
            try Studio.put(Data("hello".utf8), in: folder)
            #expect(await failure { try await maker.voice(in: folder, type: .text) } == .wrongType)
            // Even if it were taken for sound.
            #expect(await failure { try await maker.voice(in: folder, type: .ogg) } == .broken)
        }
    }
}
