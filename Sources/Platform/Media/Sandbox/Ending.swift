package import Foundation

/// How a program in the sandbox ended, and what it printed.
package struct Ending: Sendable {
    package enum Manner: Sendable, Equatable {
        case exit(Int32)
        case signal(Int32)
        /// It was stopped because its time was up.
        case outOfTime
        /// It was stopped because it printed too much.
        case outOfOutput
    }

    package let manner: Manner
    package let output: Data
    /// The last of what it complained about, for the log.
    package let complaint: String

    package var isSuccess: Bool { manner == .exit(0) }
    /// The disk had no room for what it made.
    var isOutOfRoom: Bool { !isSuccess && complaint.contains("No space left on device") }

    /// What kept it from success, as the fault of the file it worked on.
    package var failure: MediaFailure? {
        let words = complaint.lowercased()
        return switch manner {
        case .exit(0): nil
        // The shell's words for a program that is not there, and `prlimit`'s and `bwrap`'s way of saying it.
        case .exit(127): .unavailable
        case .exit where words.contains("execvp") || words.contains("failed to execute"): .unavailable
        case .outOfTime, .signal(SIGXCPU), .signal(SIGKILL), .signal(SIGXFSZ): .tooCostly
        case .exit(128 + SIGXCPU), .exit(128 + SIGKILL), .exit(128 + SIGXFSZ): .tooCostly
        case .exit where words.contains("max_streams"): .tooLarge
        case .exit where words.contains("out of memory") || words.contains("cannot allocate memory"): .tooCostly
        case .outOfOutput, .exit, .signal: .broken
        }
    }
}
