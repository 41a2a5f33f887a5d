import Foundation
import Synchronization
import Testing

@testable import Media

/// Films that are made in chunks, with chunks of eight seconds so that twenty make three.
@Suite("The ladder of a long film")
struct LongFilmTests {
    private let whole = ladder()
    private let chunked = ladder(piece: .seconds(10))
    private static let tone = "-f lavfi -i sine=duration=20"
    private static let quick = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac"

    private static func ladder(piece: Duration = .seconds(120), workers: Int = 1) -> FilmLadder {
        Studio.ladder { limits in
            limits.piece = piece
            limits.chunk = .seconds(8)
            limits.workers = workers
        }
    }

    @Test("Made in chunks it is frame for frame the film made in one piece", arguments: [
        // Pictures that depend on others far away; a rate that is no whole number; key frames that look back over their group.
        ("testsrc2=size=256x144:rate=25:duration=20", "-g 250 -bf 3", "mp4", 500, 20.0),
        ("testsrc2=size=144x256:rate=30000/1001:duration=20", "-g 37 -x264-params open-gop=1", "matroska", 600, 20.02),
        ("testsrc2=size=640x480:rate=10:duration=20", "-g 13", "mov", 200, 20.0),
    ])
    func sameAsWhole(source: String, coding: String, format: String, frames: Int, seconds: Double) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i \(source)", Self.tone, Self.quick, coding, as: format, in: folder)
            let type = try Studio.type(in: folder)
            let one = try Screening(try await whole.make(in: folder, type: type))
            try await one.expect(frames: frames, seconds: seconds)
            try await Studio.withFolder { other in
                try FileManager.default.copyItem(at: Studio.original(folder), to: Studio.original(other))
                let many = try Screening(try await chunked.make(in: other, type: type))
                try await many.expect(frames: frames, seconds: seconds)
                #expect(many.names == one.names)
                #expect(many.sizes == one.sizes)
                for name in one.master.variants.map({ $0.uri.replacing("m3u8", with: "mp4") }) {
                    let worst = try await worstLikeness(one.file(name), many.file(name))
                    #expect(worst > 30, "\(name)")
                    let parts = try many.media(name.replacing("mp4", with: "m3u8")).segments.map { ($0.duration * 100).rounded() }
                    #expect(parts == (try one.media(name.replacing("mp4", with: "m3u8")).segments.map { ($0.duration * 100).rounded() }))
                }
            }
        }
    }

    /// The frame that differs most between two films, as signal to noise in decibels. The numbers that the test source
    /// writes into its frames make neighbouring ones differ by more than coding does.
    private func worstLikeness(_ one: URL, _ other: URL) async throws -> Double {
        let folder = one.deletingLastPathComponent()
        _ = try await Studio.run(
            "ffmpeg", "-v", "error", "-i", one.path, "-i", other.path, "-lavfi", "psnr=stats_file=likeness.txt", "-f", "null", "-", in: folder)
        let lines = try String(contentsOf: folder.appending(path: "likeness.txt"), encoding: .utf8).split(separator: "\n")
        let figures = lines.compactMap { line in
            line.split(separator: " ").first { $0.hasPrefix("psnr_avg:") }.flatMap { Double($0.dropFirst("psnr_avg:".count)) }
        }
        return try #require(figures.min())
    }

    @Test("A picture that stays for a long time stays over the border of a chunk")
    func longStill() async throws {
        try await Studio.withFolder { folder in
            // Red for eleven seconds in a single frame, then green.
            let source = "-f lavfi -i color=red:size=64x64:rate=1/11:duration=11 -f lavfi -i color=lime:size=64x64:rate=10:duration=9"
            let joined = "-filter_complex [0]settb=1/1000,setpts=0[a];[1]settb=1/1000,setpts=PTS+11000[b];[a][b]interleave -fps_mode vfr"
            try await Studio.record(source, joined, Self.quick, as: "mp4", in: folder)
            let screening = try Screening(try await chunked.make(in: folder, type: .mp4))
            let red = try await screening.colour(of: "file.mp4", at: 10.5)
            let green = try await screening.colour(of: "file.mp4", at: 11.5)
            #expect(red[0] > 200 && red[1] < 50, "\(red)")
            #expect(green[0] < 50 && green[1] > 200, "\(green)")
        }
    }

    @Test("Where the sound goes on for chunks, so does the last picture")
    func soundOutlasts() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=64x64:rate=10:duration=3", Self.tone, Self.quick, as: "mp4", in: folder)
            let screening = try Screening(try await chunked.make(in: folder, type: .mp4))
            try await screening.expect(frames: 200, seconds: 20)
        }
    }

    @Test("A file that claims more than it holds ends where it ends")
    func shorterThanClaimed() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i testsrc2=size=160x120:rate=10:duration=40 -movflags +faststart", Self.quick, as: "mp4", in: folder)
            let bytes = try Data(contentsOf: Studio.original(folder))
            try Studio.put(bytes.prefix(bytes.count / 2), in: folder)
            let screening = try Screening(try await chunked.make(in: folder, type: .mp4))
            let seconds = Double(screening.made.duration) / 1000
            #expect((5...35).contains(seconds))
            try await screening.expect(frames: Int(seconds * 10), seconds: seconds)
        }
    }

    @Test("It can be watched small before it is made large, and chunks are made beside each other")
    func playable() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=854x480:rate=10:duration=20", Self.tone, Self.quick, as: "mp4", in: folder)
            let early = Mutex<[LadderMade]>([])
            let made = try await Self.ladder(piece: .seconds(10), workers: 3).make(
                in: folder, type: .mp4,
                playable: { made in
                    early.withLock { $0.append(made) }
                    // The receiver moves the files away, as a store does.
                    for file in made.files { try FileManager.default.removeItem(at: file.url) }
                })
            let small = try HLSReader.master(try #require(early.withLock { $0.first }).playlist)
            #expect(small.variants.map(\.height) == [240, 360])
            let screening = try Screening(made)
            #expect(screening.sizes == ["426x240", "640x360", "854x480"])
            // Its last word agrees with its first one.
            #expect(screening.master.variants.prefix(2) == small.variants[...])
            try await screening.expect(frames: 200, seconds: 20)
        }
    }

    @Test("After an interruption, chunks that were finished are used")
    func interrupted() async throws {
        try await Studio.withFolder { red in
            try await Studio.withFolder { green in
                for (folder, colour) in [(red, "red"), (green, "lime")] {
                    let source = "-f lavfi -i color=\(colour):size=64x64:rate=10:duration=20"
                    try await Studio.record(source, Self.quick, as: "mp4", in: folder)
                    try await interruptAfterFirstChunk(in: folder)
                }
                // The first chunk of the other film can be told from one that is made anew.
                let name = "chunk-0-v240.mp4"
                try FileManager.default.removeItem(at: red.appending(path: name))
                try FileManager.default.copyItem(at: green.appending(path: name), to: red.appending(path: name))
                let screening = try Screening(try await chunked.make(in: red, type: .mp4))
                try await screening.expect(frames: 200, seconds: 20)
                let first = try await screening.colour(of: "file.mp4", at: 4)
                let second = try await screening.colour(of: "file.mp4", at: 12)
                #expect(first[1] > 200 && first[0] < 50, "\(first)")
                #expect(second[0] > 200 && second[1] < 50, "\(second)")
            }
        }
    }

    private func interruptAfterFirstChunk(in folder: URL) async throws {
        let chunk = folder.appending(path: "chunk-0-v240.mp4").path
        let (signal, giving) = AsyncStream.makeStream(of: Void.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { giving.finish() }
                _ = try await chunked.make(
                    in: folder, type: .mp4, progress: { _ in if FileManager.default.fileExists(atPath: chunk) { giving.finish() } })
            }
            for await _ in signal {}
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.waitForAll() }
        }
        #expect(FileManager.default.fileExists(atPath: chunk))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "v240.mp4").path))
    }

    @Test("A chunk that was cut off by a crash, or made by another plan, is made again", arguments: [true, false])
    func unusable(isCutOff: Bool) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=64x64:rate=10:duration=20", Self.quick, as: "mp4", in: folder)
            try await interruptAfterFirstChunk(in: folder)
            let chunk = folder.appending(path: "chunk-0-v240.mp4")
            if isCutOff {
                let bytes = try Data(contentsOf: chunk)
                try bytes.prefix(bytes.count - 100).write(to: chunk)
            } else {
                try Data(#"{"edition":0}"#.utf8).write(to: folder.appending(path: LadderDesk.plan))
                try Data("no chunk of ours".utf8).write(to: chunk)
            }
            try await Screening(try await chunked.make(in: folder, type: .mp4)).expect(frames: 200, seconds: 20)
        }
    }

    @Test("Made again when everything is there, nothing is made")
    func again() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=64x64:rate=10:duration=20", Self.tone, Self.quick, as: "mp4", in: folder)
            let made = try await chunked.make(in: folder, type: .mp4)
            let before = try made.files.map { try identity(of: folder.appending(path: $0.name)) }
            let again = try await chunked.make(in: folder, type: .mp4)
            #expect(again.files.map(\.name) == made.files.map(\.name))
            #expect(again.playlist == made.playlist)
            #expect(try made.files.map { try identity(of: folder.appending(path: $0.name)) } == before)
        }
    }

    private func identity(of file: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int
    }
}
