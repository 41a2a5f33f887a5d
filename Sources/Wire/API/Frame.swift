/// One kind of message on the live socket, as a value that server and clients share.
///
/// On the wire: `{"type": "message", "body": {…}}`, and `"seq"` beside it for a change of the account's own state.
public struct Frame<Body: Codable & Sendable>: Sendable {
    public let type: String
    public let direction: FrameDirection
    public let summary: String

    public init(_ type: String, _ direction: FrameDirection, _ summary: String) {
        self.type = type
        self.direction = direction
        self.summary = summary
    }
}

public enum FrameDirection: String, Sendable, CaseIterable {
    /// To the client; not numbered, because its body carries an order of its own.
    case toClient
    /// To the client; numbered in the account's own sequence and kept, so that `GET /v1/changes` can fill a gap.
    case change
    /// From the client.
    case toServer
}

/// A frame as it stands on the wire.
public struct FrameEnvelope<Body: Codable & Sendable>: Codable, Sendable {
    public let type: String
    public let seq: Int64?
    public let body: Body

    public init(type: String, seq: Int64? = nil, body: Body) {
        self.type = type
        self.seq = seq
        self.body = body
    }
}
