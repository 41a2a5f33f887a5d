/// What films are taken and what is made of them.
package struct FilmLimits: Sendable {
    package var duration: Duration = .seconds(300)
    /// Width times height of the original: a little more than 4K.
    package var pixels = 9_500_000
    /// Frames of the original, where it tells: five minutes at 240 a second.
    package var frames = 72_000
    /// The picture is made to fit into this, lying or standing; a smaller one keeps its size.
    package var longSide = 1280
    package var shortSide = 720
    /// Of what moves behind words.
    package var backdropDuration: Duration = .seconds(30)
    package var backdropLongSide = 960
    package var backdropShortSide = 540
    package var backdropAllowance = Allowance(time: .seconds(180), processorSeconds: 240, memory: 1 << 30, file: 64 << 20)
    package var allowance = Allowance(time: .seconds(600), processorSeconds: 1100, memory: 1 << 30, file: 512 << 20)

    package init() {}
}
