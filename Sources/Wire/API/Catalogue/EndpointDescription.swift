/// An endpoint by name, its types set aside.
public struct EndpointDescription: Sendable {
    /// As the catalogue's own property is called: `send`.
    public let name: String
    public let method: Method
    public let path: String
    public let access: Access
    public let summary: String
    /// The HTTP status of success.
    public let status: Int
    /// What travels; nil where the bodies are not JSON.
    public let types: Types?

    public struct Types: Sendable {
        public let request: any (Codable & Sendable).Type
        public let response: any (Codable & Sendable).Type
    }

    public init<Request, Response>(_ name: String, _ endpoint: Endpoint<Request, Response>) {
        self.name = name
        method = endpoint.method
        path = endpoint.path
        access = endpoint.access
        summary = endpoint.summary
        status = endpoint.status
        types = Types(request: Request.self, response: Response.self)
    }

    public init(_ name: String, _ endpoint: RawEndpoint) {
        self.name = name
        method = endpoint.method
        path = endpoint.path
        access = endpoint.access
        summary = endpoint.summary
        status = 200
        types = nil
    }

    /// The names in the path.
    public var pathNames: [String] { PathNames.of(path) }
}
