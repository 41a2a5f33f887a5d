import API
import Foundation

/// What the server answered to one HTTP request.
struct Answer: Sendable {
    let status: Int
    /// By lowercase name.
    let headers: [String: String]
    let body: Data

    func decode<Response: Decodable>(_ type: Response.Type) throws -> Response { try JSONDecoder().decode(type, from: body) }

    /// The problem that the answer describes; nil if it went well.
    var problem: Problem? {
        guard status >= 400 else { return nil }
        return (try? JSONDecoder().decode(Problem.self, from: body))
            ?? Problem(code: "unreadable", title: "The server answered with status \(status) and no explanation.", status: status)
    }

    /// Whether the same request may fare better a moment later.
    var isPassing: Bool { [502, 503, 504].contains(status) }
}
