import Foundation
import Synchronization
import Testing

@testable import Media

@Suite("The rules of the ladder")
struct LadderRulesTests {
    @Test("Sizes fit into their boxes, and a step that nobody sees is left out", arguments: [
        (1280, 544, ["426x182", "640x272", "854x362", "1280x544"]), (1080, 1080, ["240x240", "360x360", "480x480", "720x720", "1080x1080"]),
        (660, 372, ["426x240", "638x360"]), (4096, 2160, ["426x226", "640x338", "854x450", "1280x676", "1920x1012"]),
        (854, 480, ["426x240", "640x360", "854x480"]), (3, 3, ["2x2"]), (8000, 20, ["426x2", "640x2", "854x2", "1280x4", "1920x4"]),
    ])
    func sizes(width: Int, height: Int, expected: [String]) {
        #expect(Rung.ladder(width: width, height: height, rate: FrameRate(30)).map { "\($0.width)x\($0.height)" } == expected)
        // Standing it is the same, turned.
        let turned = Rung.ladder(width: height, height: width, rate: FrameRate(30)).map { "\($0.height)x\($0.width)" }
        #expect(turned == expected)
    }

    @Test("The rate is the film's own up to 60", arguments: [
        ("30/1", "30/1", "30/1"), ("30000/1001", "30000/1001", "30000/1001"), ("24000/1001", "24000/1001", "24000/1001"),
        ("2997/100", "90000/1", "30000/1001"), ("120/1", "120/1", "60/1"), ("240/1", "240/1", "60/1"), ("1/10", "1/10", "10/1"),
        ("14/1", "1000/1", "15/1"), ("12/1", "12/1", "12/1"), ("28/1", "1000/1", "30/1"), ("0/0", "1000/1", "30/1"),
        ("1000/1", "1000/1", "30/1"),
        ("", "", "30/1"), ("99999999999999999999/1", "1/0", "30/1"),
    ])
    func rates(average: String, base: String, expected: String) {
        let rate = FrameRate.shown(average: FrameRate(average), base: FrameRate(base))
        #expect(rate.text == expected)
        #expect(rate.timescale * rate.seconds == rate.ticksOfFrame * rate.frames)
        #expect(rate.timescale >= 10_000)
    }

    @Test("Loudness is read from the summary, also of silence")
    func loudness() throws {
        let summary = """
            [Parsed_ebur128_2 @ 0x1] Summary:

              Integrated loudness:
                I:         -21.8 LUFS
                Threshold: -31.8 LUFS

              Sample peak:
                Peak:       -1.1 dBFS
            """
        let found = try #require(Loudness(summary: "I: 99\n" + summary))
        #expect(found == Loudness(integrated: -21.8, peak: -1.1))
        #expect(abs(found.gain - 5.8) < 0.001)
        #expect(found.needsLimiter)
        let silence = try #require(Loudness(summary: summary.replacing("-21.8", with: "-70.0").replacing("-1.1", with: "-inf")))
        #expect(silence.gain == 0)
        #expect(!silence.needsLimiter)
        #expect(Loudness(summary: "nothing was heard") == nil)
        #expect(Loudness(integrated: -50, peak: -30).gain == 20)
        #expect(Loudness(integrated: 0, peak: 3).gain == -16)
    }

    @Test("Progress comes in pieces and is told whole")
    func progress() {
        let told = Mutex<[FFmpegProgress]>([])
        let reader = FFmpegProgress.Reader { report in told.withLock { $0.append(report) } }
        let first = ["fra", "me=12\nout_time_us=4000", "00\nspeed=2x\nprogress=cont", "inue\n"]
        for piece in first + ["frame=N/A\nout_time_us=-5\nprogress=end\n"] { reader.read(Data(piece.utf8)) }
        let expected = [FFmpegProgress(frames: 12, microseconds: 400_000), FFmpegProgress(frames: 12, microseconds: 0)]
        #expect(told.withLock { $0 } == expected)
    }

    @Test("The share of the work never goes back, and ends below one until all is handed over")
    func meter() async {
        let (shares, telling) = AsyncStream.makeStream(of: Double.self)
        let meter = LadderMeter(telling: telling)
        meter.expect("large", cost: 3)
        meter.expect("small", cost: 1)
        meter.note("small", 1)
        meter.note("small", 0.5)
        meter.note("unknown", 1)
        meter.note("large", 0.5)
        meter.note("large", 7)
        telling.finish()
        var told: [Double] = []
        for await share in shares { told.append(share) }
        #expect(told == [0.25, 0.625, 0.999])
    }

    @Test("The poster is neither empty nor from the end")
    func look() {
        let looks = Look.list(in: """
            frame:0 pts:0 pts_time:0
            lavfi.entropy.normalized_entropy.normal.Y=0.05
            lavfi.signalstats.YAVG=16
            frame:1 pts:1 pts_time:1
            lavfi.entropy.normalized_entropy.normal.Y=0.8
            lavfi.signalstats.YAVG=110
            frame:2 pts:2 pts_time:2
            lavfi.entropy.normalized_entropy.normal.Y=0.8
            lavfi.signalstats.YAVG=110
            frame:3 pts:3 pts_time:3
            frame:4 pts:4 pts_time:4
            lavfi.entropy.normalized_entropy.normal.Y=0.99
            lavfi.signalstats.YAVG=118
            """)
        #expect(looks.count == 5)
        #expect(Look.best(of: looks) == 1)
        #expect(Look.best(of: []) == nil)
        #expect(Look.best(of: [Look()]) == 0)
    }

    @Test("A language is a code, or nothing", arguments: [("deu", "deu"), ("en", "en"), ("und", nil), ("EN\",URI=\"x", nil), ("", nil)])
    func language(given: String, expected: String?) {
        #expect(SoundTrack(index: 0, language: given).language == expected)
    }
}
