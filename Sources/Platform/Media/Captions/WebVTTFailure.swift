/// What is wrong with captions, and where.
package struct WebVTTFailure: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// The first line is not `WEBVTT`.
        case noHeader
        /// A cue does not begin with times, or ends before it begins.
        case badTimes
        /// Cues are to stand in the order of their beginning.
        case outOfOrder
        /// It holds a character that no text has.
        case badCharacter
        /// A line or a cue is longer than anybody could read.
        case tooLong
        case tooMany
        /// There is no cue in it.
        case empty
    }

    /// From 1.
    package let line: Int
    package let reason: Reason
}
