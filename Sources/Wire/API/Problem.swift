/// What went wrong with a call, as `application/problem+json` (RFC 9457).
public struct Problem: Codable, Sendable, Error, Equatable {
    /// Stable and meant for programs: `chats.not_a_member`.
    public let code: String
    /// A sentence that a person understands, in English; clients translate by `code`.
    public let title: String
    /// The HTTP status.
    public let status: Int
    /// The field of the request that is wrong, where one is.
    public let field: String?
    /// Seconds to wait before trying again, where waiting helps.
    public let retryAfter: Int?
    /// Names this call in the server's log.
    public let requestID: String?

    public init(code: String, title: String, status: Int, field: String? = nil, retryAfter: Int? = nil, requestID: String? = nil) {
        self.code = code
        self.title = title
        self.status = status
        self.field = field
        self.retryAfter = retryAfter
        self.requestID = requestID
    }
}
