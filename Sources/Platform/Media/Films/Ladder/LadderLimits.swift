import Foundation

/// What films are taken for the ladder and how much of the machine it may use.
package struct LadderLimits: Sendable {
    package var duration: Duration = .seconds(12 * 3600)
    /// Width times height of the original: a little more than 8K.
    package var pixels = 36_000_000
    /// Frames of the original, where it tells: twelve hours at 120 a second.
    package var frames = 5_200_000
    /// Pixels of all frames together: an hour of 8K or twelve of 1080p, at 60 a second.
    package var work = 8e12
    /// Sound tracks that are made; more are left out.
    package var soundTracks = 3
    /// A film that is no longer is made in one piece.
    package var piece: Duration = .seconds(120)
    /// Longer ones are made in chunks of about this length, each of which survives a restart.
    package var chunk: Duration = .seconds(60)
    /// Encoders at work at the same time, on all films together. One core is left to everybody else.
    package var workers = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
    /// How far they step back while others want the processor, 0 to 19.
    package var patience = 19
    /// Bytes of memory for one of them.
    package var memory: Int64 = 4 << 30

    package init() {}
}
