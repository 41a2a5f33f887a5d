/// One call that a client can make. Server, SDK, OpenAPI and the TypeScript types all read this value.
///
/// The fields of `Request` whose names stand in the path (`:chat`) travel there; the others travel in the
/// query (GET and DELETE) or in a JSON body (POST, PUT, PATCH).
public struct Endpoint<Request: Codable & Sendable, Response: Codable & Sendable>: Sendable {
    public let method: Method
    public let path: String
    public let access: Access
    /// One sentence for the reference: what it does.
    public let summary: String
    /// The HTTP status of success.
    public let status: Int

    public init(_ method: Method, _ path: String, _ access: Access, status: Int = 200, _ summary: String) {
        self.method = method
        self.path = path
        self.access = access
        self.status = status
        self.summary = summary
    }

    /// An endpoint for signed-in accounts, as most are.
    public init(_ method: Method, _ path: String, status: Int = 200, _ summary: String) {
        self.init(method, path, .signedIn, status: status, summary)
    }

    /// The names in the path: `["chat", "account"]` for `/v1/groups/:chat/members/:account`.
    public var pathNames: [String] { PathNames.of(path) }
}

public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    /// The headers of a `get` alone.
    case head = "HEAD"
    /// What a path can do.
    case options = "OPTIONS"

    public var hasBody: Bool { self == .post || self == .put || self == .patch }

    /// Changes nothing (RFC 9110, section 9.2.1), so that another site may make a browser send it.
    public var isSafe: Bool { self == .get || self == .head || self == .options }
}

/// Who may call an endpoint at all. What a caller may then touch is decided by the use case.
public enum Access: String, Sendable {
    /// Everyone, without an account.
    case anyone
    /// A signed-in account.
    case signedIn
    /// The operator of the server.
    case `operator`
}

/// A request or an answer that has no content.
public struct Nothing: Codable, Sendable, Equatable {
    public init() {}
}
