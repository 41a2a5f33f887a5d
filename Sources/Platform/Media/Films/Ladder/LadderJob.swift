import Foundation

/// What every step of the work on one film needs.
struct LadderJob: Sendable {
    let ffmpeg: FFmpeg
    let limits: LadderLimits
    let desk: LadderDesk
    /// The original, or its copy with an index.
    let source: FFmpeg.Input
    let plan: LadderPlan
    let meter: LadderMeter

    /// The source with its clock set so that the film begins at 0.
    /// - Parameter second: reading begins with the last key frame before it.
    func source(from second: Double = 0) -> FFmpeg.Input {
        var input = source
        input.options = ["-copyts", "-itsoffset", MediaPlaylist.decimal(-plan.start, 6)]
        if second > 0 { input.options += ["-noaccurate_seek", "-ss", MediaPlaylist.decimal(second, 6)] }
        return input
    }

    /// Threads of one encoder: the chunks of a long film run beside each other instead.
    var threads: Int { plan.chunks == 1 ? min(4, limits.workers) : 1 }

    /// For work on so many seconds of film, leaving files of at most `file` bytes. The clock only ends what hangs: behind
    /// everybody else it may take long.
    func allowance(seconds: Double, file: Int64) -> Allowance {
        var allowance = Allowance(
            time: .seconds(6 * 3600), processorSeconds: 120 + Int(min(seconds, 1e6) * 60), memory: limits.memory, file: file)
        allowance.patience = limits.patience
        return allowance
    }
}
