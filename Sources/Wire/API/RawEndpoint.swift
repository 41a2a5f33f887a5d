/// A call whose bodies are not JSON: an upload, a file, a page for a supervisor.
public struct RawEndpoint: Sendable {
    public let method: Method
    public let path: String
    public let access: Access
    /// One sentence for the reference: what it does.
    public let summary: String

    public init(_ method: Method, _ path: String, _ access: Access, _ summary: String) {
        self.method = method
        self.path = path
        self.access = access
        self.summary = summary
    }

    /// The names in the path: `["upload"]` for `/v1/uploads/:upload`.
    public var pathNames: [String] { PathNames.of(path) }
}
