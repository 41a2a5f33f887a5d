/// No answer came. What was asked may or may not have been done.
public struct Unreachable: Error, CustomStringConvertible {
    public let description: String

    init(_ reason: any Error) { description = "The server cannot be reached: \(reason)" }

    init(_ reason: String) { description = reason }
}
