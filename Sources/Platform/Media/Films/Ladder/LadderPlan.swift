/// How a film is cut and in which sizes it is made. It lies beside the chunks, so that after a restart only those are
/// used again that were made by the same plan.
struct LadderPlan: Codable, Sendable, Hashable {
    /// Goes up when what a chunk holds changes.
    var edition = 1
    let rate: FrameRate
    let colours: Colours
    let isInterlaced: Bool
    /// Seconds on the clock of the original at which the film begins.
    let start: Double
    /// Frames from one place where playing can begin to the next: about four seconds, the same in every size.
    let segmentFrames: Int
    /// Whole segments.
    let chunkFrames: Int
    let chunks: Int
    /// Smallest first.
    let rungs: [Rung]
    let sounds: [SoundTrack]
    /// Frames that the film seems to have.
    let expectedFrames: Int
    /// Frames at which the film is longer than is taken.
    let mostFrames: Int

    init(_ film: FilmProbe, limits: LadderLimits) {
        rate = film.rate
        colours = film.colours
        isInterlaced = film.isInterlaced
        start = film.start
        rungs = Rung.ladder(width: film.width, height: film.height, rate: rate)
        sounds = film.sounds
        segmentFrames = max(1, Int((4 * rate.perSecond).rounded()))
        let length = film.duration ?? 0
        expectedFrames = max(1, rate.frames(in: length))
        mostFrames = rate.frames(in: limits.duration.milliseconds) + segmentFrames
        if length <= limits.piece.milliseconds {
            chunkFrames = mostFrames
            chunks = 1
        } else {
            let segments = max(1, Int((Double(limits.chunk.milliseconds) / 4000).rounded()))
            chunkFrames = segments * segmentFrames
            chunks = (expectedFrames + chunkFrames - 1) / chunkFrames
        }
    }

    /// Milliseconds.
    var expectedDuration: Int64 { rate.milliseconds(of: expectedFrames) }

    /// The frames of a chunk. The last goes on until the film ends.
    func frames(of chunk: Int) -> Range<Int> {
        let start = chunk * chunkFrames
        return start..<(chunk == chunks - 1 ? max(mostFrames, start + 1) : start + chunkFrames)
    }

    /// As `frames`, as far as the film is expected to go.
    func expectedFrames(of chunk: Int) -> Int {
        max(1, min(frames(of: chunk).upperBound, expectedFrames) - chunk * chunkFrames)
    }

    /// What is made together. A long film is made small first, so that it can be watched while the rest is made; a short
    /// one is decoded once for all sizes.
    var passes: [[Rung]] {
        let small = rungs.filter { $0.label <= 360 }
        let large = rungs.filter { $0.label > 360 }
        return chunks == 1 || small.isEmpty || large.isEmpty ? [rungs] : [small, large]
    }
}
