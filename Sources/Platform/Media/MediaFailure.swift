/// Why nothing could be made of a file. Each is the file's fault but the last.
package enum MediaFailure: Error, Sendable, Equatable {
    /// It is something else: a text where a picture was expected.
    case wrongType
    /// It cannot be read to its end.
    case broken
    /// It is coded in a way that is not understood here.
    case unknownCodec
    /// It has more pixels, frames or tracks than are taken.
    case tooLarge
    /// It plays longer than is taken.
    case tooLong
    /// Working on it took more time or memory than is given.
    case tooCostly
    /// The program that does the work is missing on this machine.
    case unavailable
}
