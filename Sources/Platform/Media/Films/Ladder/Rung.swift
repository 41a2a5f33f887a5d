/// One size of the ladder.
struct Rung: Codable, Sendable, Hashable {
    /// The short side of a film of 16:9 in this size: 720. It names the files.
    let label: Int
    /// Pixels.
    let width: Int
    let height: Int
    /// The most that a second may take, in thousands of bits.
    let kilobits: Int

    var name: String { "v\(label)" }
    var pixels: Int { width * height }
}

extension Rung {
    /// The rates are those of an ordinary film; a quiet one takes less, because quality is held and not the rate.
    private static let boxes = [(240, 400), (360, 800), (480, 1400), (720, 2800), (1080, 5000)]

    /// The sizes that a film is made in, smallest first: it is made to fit into each box, lying or standing as the film
    /// does, and never blown up. The last is the film's own size or 1080p, whichever is smaller.
    static func ladder(width: Int, height: Int, rate: FrameRate) -> [Rung] {
        var rungs: [Rung] = []
        for (label, kilobits) in boxes {
            let long = Double(max(width, height)), short = Double(min(width, height))
            let scale = min(Double(label) * 16 / 9 / long, Double(label) / short)
            // 854 by 480 are 480p.
            let isWhole = scale > 0.995
            let rung = Rung(
                label: label, width: isWhole ? even(below: width) : even(near: Double(width) * scale),
                height: isWhole ? even(below: height) : even(near: Double(height) * scale),
                kilobits: rate.perSecond > 31 ? kilobits * 3 / 2 : kilobits)
            // A last step that nobody would see is not worth its room.
            if isWhole, let last = rungs.last, Double(rung.width) < Double(last.width) * 1.15 { break }
            rungs.append(rung)
            if isWhole { break }
        }
        return rungs
    }

    // H.264 in 4:2:0 counts in twos.
    private static func even(below side: Int) -> Int { max(2, side / 2 * 2) }
    private static func even(near side: Double) -> Int { max(2, Int((side / 2).rounded()) * 2) }
}
