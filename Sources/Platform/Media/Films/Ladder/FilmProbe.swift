/// What a film is, read from its headers without converting anything.
package struct FilmProbe: Sendable {
    /// Pixels as people see them: upright and square.
    package let width: Int
    package let height: Int
    /// Milliseconds as the file claims; nil for a recording that does not say.
    package let duration: Int64?
    /// The one that plays by itself first.
    package let sounds: [SoundTrack]
    let rate: FrameRate
    let colours: Colours
    let isInterlaced: Bool
    /// Seconds on the clock of the file.
    let start: Double
    /// Pixels to decode in a second.
    let decodedPerSecond: Double

    package var hasSound: Bool { !sounds.isEmpty }
    package var framesPerSecond: Double { rate.perSecond }

    /// - Throws: `MediaFailure` with what is against it.
    init(_ probe: Probe, limits: LadderLimits) throws {
        guard let film = probe.film else { throw MediaFailure.wrongType }
        guard let codec = film.codec, codec != "none", codec != "unknown" else { throw MediaFailure.unknownCodec }
        guard let width = film.width, let height = film.height, width >= 2, height >= 2 else { throw MediaFailure.broken }
        guard width <= 1 << 15, height <= 1 << 15, width * height <= limits.pixels else { throw MediaFailure.tooLarge }
        if let duration = probe.duration, duration > limits.duration.milliseconds { throw MediaFailure.tooLong }
        if let frames = film.frameCount, frames > limits.frames { throw MediaFailure.tooCostly }

        let upright = Self.upright(width, height, film)
        self.width = upright.width
        self.height = upright.height
        duration = probe.duration
        start = probe.start.isFinite ? min(1e6, max(-1e6, probe.start)) : 0
        let average = FrameRate(film.averageRate)
        rate = .shown(average: average, base: FrameRate(film.baseRate))
        colours = Colours(film)
        isInterlaced = ["tt", "bb", "tb", "bt"].contains(film.fieldOrder)
        decodedPerSecond = Double(width * height) * max(rate.perSecond, min(average?.perSecond ?? 0, 480))
        guard decodedPerSecond * Double(probe.duration ?? 0) / 1000 <= limits.work else { throw MediaFailure.tooCostly }

        let tracks = probe.sounds.enumerated().filter { $1.codec != nil && $1.codec != "none" && $1.codec != "unknown" }
        let first = tracks.first { $1.isDefault } ?? tracks.first
        let inOrder = tracks.filter { $0.offset == first?.offset } + tracks.filter { $0.offset != first?.offset }
        sounds = inOrder.prefix(limits.soundTracks).map { SoundTrack(index: $0.offset, language: $0.element.tags?["language"]) }
    }

    /// Square pixels instead of wide or narrow ones, then turned as it is shown.
    private static func upright(_ width: Int, _ height: Int, _ film: Probe.Track) -> (width: Int, height: Int) {
        let parts = (film.aspect ?? "").split(separator: ":").compactMap { Double($0) }
        var width = width
        if parts.count == 2, parts[0] > 0, parts[1] > 0, (0.1...10).contains(parts[0] / parts[1]) {
            width = max(2, Int((Double(width) * parts[0] / parts[1]).rounded()))
        }
        return film.isTurned ? (height, width) : (width, height)
    }
}
