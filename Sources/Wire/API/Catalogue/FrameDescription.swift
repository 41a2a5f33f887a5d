/// A live frame, its type set aside.
public struct FrameDescription: Sendable {
    public let type: String
    public let direction: FrameDirection
    public let summary: String
    public let body: any (Codable & Sendable).Type

    public init<Body>(_ frame: Frame<Body>) {
        type = frame.type
        direction = frame.direction
        summary = frame.summary
        body = Body.self
    }
}
