public import API
public import Foundation

/// A Teahouse server, as one visitor or one signed-in person sees it.
///
/// It is a value: signing in gives another one that carries the session's token.
///
/// ```swift
/// let house = TeahouseClient(server: URL(string: "https://tea.example")!)
/// let anna = try await house.signIn(handle: "anna_lin", password: "…")
/// let chats = try await anna.chats()
/// ```
///
/// Every endpoint of the server can be reached with `call`; the folder `Rooms` has a method for each thing people do.
/// What happens while one watches comes through a `LiveSession`.
public struct TeahouseClient: Sendable {
    public let server: URL
    /// The session's secret; nil for a visitor. Keep it as one keeps a password.
    public let token: String?
    /// How long to wait between attempts, and how many to make.
    public var patience: Patience
    /// How the list of devices names this program.
    public var device: String

    public init(server: URL, token: String? = nil, device: String = "Swift client", patience: Patience = Patience()) {
        self.server = server
        self.token = token
        self.device = device
        self.patience = patience
    }

    /// The same server with a session, or without one.
    public func with(token: String?) -> TeahouseClient {
        TeahouseClient(server: server, token: token, device: device, patience: patience)
    }

    /// Makes one call.
    ///
    /// A call that may be made twice is made again when the connection breaks or the server is busy.
    /// - Parameter repeatable: whether making the call twice does no more than making it once; if nil, as the endpoint's
    ///   method says: reading, replacing, changing values and deleting are repeatable, POST is not.
    /// - Throws: `Problem` with what the server answered, `Unreachable` if no answer came.
    public func call<Request, Response>(
        _ endpoint: Endpoint<Request, Response>, _ request: Request, repeatable: Bool? = nil
    ) async throws -> Response {
        let encoded = try EncodedRequest(endpoint, request)
        let mayRepeat = repeatable ?? (endpoint.method != .post)
        let answer = try await attempts(mayRepeat ? patience.attempts : 1) { attempt in
            let answer = try await exchange(encoded)
            // What the first attempt deleted is no longer there for the second.
            if attempt > 1, endpoint.method == .delete, answer.status == 404 { return Answer(status: 204, headers: [:], body: Data()) }
            return answer
        }
        if Response.self == Nothing.self, let nothing = Nothing() as? Response { return nothing }
        return try answer.decode(Response.self)
    }

    /// Makes one call that needs nothing to be said.
    public func call<Response>(_ endpoint: Endpoint<Nothing, Response>, repeatable: Bool? = nil) async throws -> Response {
        try await call(endpoint, Nothing(), repeatable: repeatable)
    }
}
