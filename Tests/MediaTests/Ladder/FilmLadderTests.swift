import Foundation
import Synchronization
import Testing

@testable import Media

@Suite("The ladder of a film")
struct FilmLadderTests {
    private let ladder = Studio.ladder()
    private static let tone = "-f lavfi -i sine=frequency=440:duration=2:sample_rate=44100"
    private static let quick = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p"
    private static let stills: Set = ["poster.jpg", "poster.webp", "thumbnail.jpg", "thumbnail.webp", "preview.jpg"]

    @Test("It has every size up to the film's own, lying or standing", arguments: [
        ("640x360", "", ["426x240", "640x360"]), ("1920x1080", "", ["426x240", "640x360", "854x480", "1280x720", "1920x1080"]),
        ("640x360", "90", ["240x426", "360x640"]), ("360x640", "", ["240x426", "360x640"]),
        ("2560x1440", "", ["426x240", "640x360", "854x480", "1280x720", "1920x1080"]),
    ])
    func sizes(size: String, turn: String, expected: [String]) async throws {
        try await Studio.withFolder { folder in
            let source = "-f lavfi -i testsrc2=size=\(size):rate=10:duration=2"
            try await Studio.record(source, Self.tone, Self.quick, "-c:a aac", as: "mp4", in: folder)
            if !turn.isEmpty { try await turnOriginal(turn, in: folder) }
            let screening = try Screening(try await ladder.make(in: folder, type: .mp4))
            #expect(screening.sizes == expected)
            #expect("\(screening.made.width)x\(screening.made.height)" == expected.last)
            let tracks = screening.master.variants.map(\.uri) + ["a1.m3u8"]
            let expected = Set(tracks + tracks.map { $0.replacing("m3u8", with: "mp4") } + ["file.mp4"]).union(Self.stills)
            #expect(screening.names == expected)
            try await screening.expect(frames: 20, seconds: 2)
        }
    }

    private func turnOriginal(_ degrees: String, in folder: URL) async throws {
        let command = "ffmpeg -v error -i original -c copy -metadata:s:v rotate=\(degrees) -f mp4 turned && mv turned original"
        _ = try await Studio.run("sh", "-c", command, in: folder)
    }

    @Test("A film smaller than the smallest size, or of odd sides, keeps its own", arguments: [
        ("64x64", "64x64"), ("101x57", "100x56"), ("333x187", "332x186"), ("300x16", "300x16"),
    ])
    func small(size: String, expected: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=\(size):rate=25:duration=1 -c:v libvpx", as: "webm", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .webm))
            #expect(screening.sizes == [expected])
            try await screening.expect(frames: 25, seconds: 1)
        }
    }

    @Test("Pixels that are not square are shown square")
    func wide() async throws {
        try await Studio.withFolder { folder in
            let source = "-f lavfi -i testsrc2=size=180x144:rate=10:duration=1 -vf setsar=64/45"
            try await Studio.record(source, Self.quick, as: "mp4", in: folder)
            #expect(try Screening(try await ladder.make(in: folder, type: .mp4)).sizes == ["256x144"])
        }
    }

    @Test("A film without sound stays one")
    func silent() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc2=size=320x240:rate=30000/1001:duration=3", Self.quick, as: "mp4", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .mp4))
            #expect(!screening.made.hasSound)
            #expect(screening.master.sounds.isEmpty)
            #expect(screening.master.variants.map(\.rate) == [29.97])
            try await screening.expect(frames: 90, seconds: 3.003)
        }
    }

    @Test("Each sound track is kept with its language, the default one first")
    func soundTracks() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i testsrc2=size=320x240:rate=25:duration=2", Self.tone, "-f lavfi -i anoisesrc=duration=2:amplitude=0.1",
                "-map 0 -map 1 -map 2 -metadata:s:a:0 language=deu -metadata:s:a:1 language=eng -disposition:a:0 0 -disposition:a:1 default",
                Self.quick, "-c:a aac", as: "matroska", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .matroska))
            #expect(screening.master.sounds.map(\.language) == ["eng", "deu"])
            #expect(screening.master.sounds.map(\.isDefault) == [true, false])
            #expect(screening.names.isSuperset(of: ["a1.mp4", "a1.m3u8", "a2.mp4", "a2.m3u8"]))
            try await screening.expect(frames: 50, seconds: 2)
        }
    }

    @Test("A film whose rate changes gets a constant one, and no moment of it moves")
    func variableRate() async throws {
        try await Studio.withFolder { folder in
            // Red for a second at 30 a second, then green at 10.
            let source = "-f lavfi -i color=red:size=160x120:rate=30:duration=1 -f lavfi -i color=lime:size=160x120:rate=10:duration=2"
            try await Studio.record(
                source, "-filter_complex [0]settb=1/1000[a];[1]settb=1/1000[b];[a][b]concat -fps_mode vfr", Self.quick, as: "mp4", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .mp4))
            let rate = try #require(screening.master.variants.first).rate
            let seconds = Double(screening.made.duration) / 1000
            // A frame is shown until the next; how long the last one is shown the file does not say.
            #expect((2.85...3.05).contains(seconds), "\(seconds)")
            try await screening.expect(frames: Int((rate * seconds).rounded()), seconds: seconds)
            let red = try await screening.colour(of: "file.mp4", at: 0.9)
            let green = try await screening.colour(of: "file.mp4", at: 1.1)
            #expect(red[0] > 200 && red[1] < 50, "\(red)")
            #expect(green[0] < 50 && green[1] > 200, "\(green)")
        }
    }

    @Test("A high range is brought into the one that every screen shows", arguments: ["arib-std-b67", "smpte2084"])
    func highRange(transfer: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i testsrc2=size=320x180:rate=10:duration=1 -vf format=yuv420p10le -c:v libx265 -preset ultrafast",
                "-color_trc \(transfer) -color_primaries bt2020 -colorspace bt2020nc -color_range tv",
                "-x265-params log-level=0:colorprim=bt2020:transfer=\(transfer):colormatrix=bt2020nc", as: "mov", in: folder)
            #expect(try await ladder.probe(in: folder, type: .quickTime).colours.isHighRange)
            let screening = try Screening(try await ladder.make(in: folder, type: .quickTime))
            try await screening.expect(frames: 10, seconds: 1)
            let colours = try await Studio.fields("stream=color_transfer,color_primaries,color_space", of: screening.file("v240.mp4"))
            #expect(colours == ["bt709", "bt709", "bt709"])
        }
    }

    @Test("Colours keep what they are, whatever the film is coded in", arguments: [
        "-c:v libx264 -pix_fmt yuv422p10le -colorspace smpte170m", "-c:v libx264 -pix_fmt yuvj420p", "-c:v libx264rgb",
        "-c:v prores_ks -pix_fmt yuva444p10le",
    ])
    func colours(coding: String) async throws {
        try await Studio.withFolder { folder in
            let pixels = coding.contains("smpte170m") ? "-vf scale=out_color_matrix=bt601" : ""
            try await Studio.record("-f lavfi -i color=0xC86432:size=64x64:rate=10:duration=1", pixels, coding, as: "mov", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .quickTime))
            let colour = try await screening.colour(of: "file.mp4", at: 0.5)
            for (found, expected) in zip(colour, [0xC8, 0x64, 0x32]) { #expect(abs(found - expected) <= 8, "\(colour)") }
        }
    }

    @Test("Every film is equally loud, and none is too loud", arguments: [("0.2", -17.5 ... -14.5), ("1.0", -17.5 ... -14.5)])
    func loudness(amplitude: String, expected: ClosedRange<Double>) async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i testsrc2=size=64x64:rate=10:duration=5 -f lavfi -i anoisesrc=color=pink:duration=5:seed=1:amplitude=\(amplitude)",
                Self.quick, "-c:a aac", as: "mp4", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .mp4))
            let file = try screening.file("a1.mp4")
            let ending = try await Studio.run(
                "ffmpeg", "-i", file.path, "-af", "ebur128=peak=sample:framelog=verbose", "-f", "null", "-", in: folder)
            let found = try #require(Loudness(summary: ending.complaint))
            #expect(expected.contains(found.integrated))
            #expect(found.peak < 0)
        }
    }

    @Test("The poster is a frame with something in it, or the author's choice")
    func poster() async throws {
        // Black for two seconds, a picture for two, then blue.
        let source = "-f lavfi -i color=black:size=160x90:rate=10:duration=2 -f lavfi -i testsrc2=size=160x90:rate=10:duration=2"
            + " -f lavfi -i color=blue:size=160x90:rate=10:duration=2"
        try await Studio.withFolder { folder in
            try await Studio.record(source, "-filter_complex concat=n=3", Self.quick, as: "mp4", in: folder)
            let chosen = try Screening(try await ladder.make(in: folder, type: .mp4))
            let colour = try await chosen.colour(of: "poster.jpg", at: 0)
            #expect(colour.reduce(0, +) > 150 && colour[0] > 50, "\(colour)")
        }
        try await Studio.withFolder { folder in
            try await Studio.record(source, "-filter_complex concat=n=3", Self.quick, as: "mp4", in: folder)
            let wanted = try Screening(try await ladder.make(in: folder, type: .mp4, posterAt: 99_000))
            let colour = try await wanted.colour(of: "poster.jpg", at: 0)
            #expect(colour[2] > 200 && colour[0] < 50, "\(colour)")
        }
    }

    @Test("The preview has a still for every second")
    func preview() async throws {
        try await Studio.withFolder { folder in
            let source = "-f lavfi -i color=red:size=320x180:rate=10:duration=2 -f lavfi -i color=lime:size=320x180:rate=10:duration=10"
            try await Studio.record(source, "-filter_complex concat", Self.quick, as: "mp4", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .mp4))
            let sheet = screening.made.preview
            #expect(sheet == PreviewSheet(width: 160, height: 90, columns: 10, count: 12, interval: 1000))
            #expect(try await Studio.fields("stream=width,height", of: screening.file("preview.jpg")) == ["1600", "180"])
            let url = try screening.file("preview.jpg")
            for (still, isRed) in [(1, true), (2, false), (11, false)] {
                _ = try await Studio.run(
                    "ffmpeg", "-v", "error", "-i", url.path, "-vf",
                    "crop=160:90:\(still % 10 * 160):\(still / 10 * 90),scale=1:1:flags=area", "-f", "rawvideo", "-pix_fmt", "rgb24", "-y", "still.raw", in: folder)
                let colour = try Data(contentsOf: folder.appending(path: "still.raw"))
                #expect((colour[0] > 150) == isRed && (colour[1] > 150) != isRed, "still \(still): \(Array(colour))")
            }
        }
    }

    @Test("It can be played before it is whole, and the progress only grows")
    func progress() async throws {
        try await Studio.withFolder { folder in
            let source = "-f lavfi -i testsrc2=size=640x360:rate=25:duration=4"
            try await Studio.record(source, Self.tone, Self.quick, "-c:a aac", as: "mp4", in: folder)
            let shares = Mutex<[Double]>([])
            let early = Mutex<[LadderMade]>([])
            let made = try await ladder.make(
                in: folder, type: .mp4, progress: { share in shares.withLock { $0.append(share) } },
                playable: { made in early.withLock { $0.append(made) } })
            let told = shares.withLock { $0 }
            #expect(told == told.sorted())
            #expect(told.last == 1)
            #expect(told.count > 1)
            let playable = try #require(early.withLock { $0.count == 1 ? $0.first : nil })
            #expect(playable.duration == made.duration)
            #expect(try HLSReader.master(playable.playlist).variants.isEmpty == false)
            #expect(Set(playable.files.map(\.name)).isSuperset(of: Self.stills.union(["v240.m3u8", "v240.mp4", "a1.m3u8", "a1.mp4"])))
        }
    }

    @Test("A recording that does not say its length gets one")
    func live() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i testsrc2=size=320x240:rate=25:duration=2", Self.tone, "-c:v libvpx -c:a libopus -live 1", as: "webm", in: folder)
            #expect(try await ladder.probe(in: folder, type: .webm).duration == nil)
            let screening = try Screening(try await ladder.make(in: folder, type: .webm))
            try await screening.expect(frames: 50, seconds: 2)
        }
    }

    @Test("Where the sound goes on, the last picture stays")
    func soundOutlasts() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i testsrc2=size=64x64:rate=10:duration=1 -f lavfi -i sine=duration=5", Self.quick, "-c:a aac", as: "mp4", in: folder)
            let screening = try Screening(try await ladder.make(in: folder, type: .mp4))
            let duration = screening.made.duration
            #expect((4900...5100).contains(duration))
            try await screening.expect(frames: Int(duration / 100), seconds: Double(duration) / 1000)
        }
    }
}
