/// Frames in so many seconds, exactly: 30,000 in 1,001.
struct FrameRate: Codable, Sendable, Hashable {
    let frames: Int
    let seconds: Int

    init(_ frames: Int, in seconds: Int = 1) {
        self.frames = frames
        self.seconds = seconds
    }

    /// - Parameter text: as ffprobe writes it, `30000/1001`; nil for `0/0`.
    init?(_ text: String?) {
        let parts = (text ?? "").split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, parts[0] > 0, parts[1] > 0, parts[0] < 1 << 32, parts[1] < 1 << 32 else { return nil }
        self.init(parts[0], in: parts[1])
    }

    var perSecond: Double { Double(frames) / Double(seconds) }
    /// As ffmpeg reads it.
    var text: String { "\(frames)/\(seconds)" }

    /// How many frames begin before that many milliseconds are over.
    func frames(in milliseconds: Int64) -> Int { Int((Double(milliseconds) * perSecond / 1000).rounded(.up)) }
    func milliseconds(of count: Int) -> Int64 { Int64((Double(count) / perSecond * 1000).rounded()) }

    /// Ticks of a second in which every frame lasts a whole number of ticks, fine enough for players.
    var timescale: Int { frames * ticksOfUnit }
    var ticksOfFrame: Int { seconds * ticksOfUnit }
    private var ticksOfUnit: Int { max(1, (10_000 + frames - 1) / frames) }
}

extension FrameRate {
    private static let standards = [
        FrameRate(24_000, in: 1001), FrameRate(24), FrameRate(25), FrameRate(30_000, in: 1001), FrameRate(30), FrameRate(48), FrameRate(50),
        FrameRate(60_000, in: 1001), FrameRate(60),
    ]
    /// What a film of changing rate is shown at: the first that loses nothing.
    private static let steps = [10, 12, 15, 20, 24, 25, 30, 50, 60].map { FrameRate($0) }

    /// The constant rate that a film is shown at: its own up to 60.
    /// - Parameters:
    ///   - average: all frames over all time.
    ///   - base: the one of which all frame times are multiples, as far as ffprobe could see.
    static func shown(average: FrameRate?, base: FrameRate?) -> FrameRate {
        // Recordings of a browser claim thousands.
        guard let average, average.perSecond <= 480 else { return FrameRate(30) }
        let rate = average.perSecond
        let nearest = standards.min { abs($0.perSecond - rate) < abs($1.perSecond - rate) }
        if let nearest, abs(nearest.perSecond / rate - 1) < 0.004 { return nearest }
        if rate > 60 { return FrameRate(60) }
        if rate >= 10, average == base, average.frames <= 1 << 17 { return average }
        return steps.first { $0.perSecond >= rate } ?? FrameRate(60)
    }
}
