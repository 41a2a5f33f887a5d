package import API
import Hummingbird

/// One route as it was registered: what the reference prints and what the router calls.
package struct Route: Sendable {
    package let method: Method
    package let path: String
    package let access: Access
    package let summary: String
    package let status: Int
    /// Nil for a route whose bodies are not JSON.
    package let request: (any (Decodable & Sendable).Type)?
    package let response: (any (Decodable & Sendable).Type)?
    let answer: @Sendable (inout Request, Parameters, Visit) async throws -> Response
}
