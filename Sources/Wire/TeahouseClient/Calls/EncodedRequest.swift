import API
import Foundation

/// A request as it travels: the fields named in the path stand there, the others in the query or in the body.
struct EncodedRequest: Sendable {
    let method: Method
    /// Path and query, ready to be put behind the server's address.
    let target: String
    var headers: [String: String] = [:]
    let body: Data?

    init(method: Method, target: String, headers: [String: String] = [:], body: Data? = nil) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    init<Request, Response>(_ endpoint: Endpoint<Request, Response>, _ request: Request) throws {
        let json = try JSONEncoder().encode(request)
        let names = endpoint.pathNames
        let isFlat = !endpoint.method.hasBody
        let fields = isFlat || !names.isEmpty ? try JSONDecoder().decode([String: JSON].self, from: json) : [:]
        let steps = endpoint.path.split(separator: "/").map { step in
            step.hasPrefix(":") ? fields[String(step.dropFirst())]?.word.map(Self.escaped) ?? "" : String(step)
        }
        var target = "/" + steps.joined(separator: "/")
        if isFlat {
            let query = fields.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.flatMap { name, value in
                value.words.map { "\(name)=\(Self.escaped($0))" }
            }
            if !query.isEmpty { target += "?" + query.joined(separator: "&") }
        }
        method = endpoint.method
        self.target = target
        body = isFlat ? nil : json
        if !isFlat { headers["Content-Type"] = "application/json" }
    }

    private static func escaped(_ word: String) -> String {
        // RFC 3986, section 2.3: what never needs escaping.
        let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return word.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}

extension JSON {
    /// A single value as it stands in a path or a query.
    fileprivate var word: String? {
        switch self {
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .string(let value): value
        case .null, .array, .object: nil
        }
    }

    fileprivate var words: [String] {
        if case .array(let items) = self { return items.compactMap(\.word) }
        return word.map { [$0] } ?? []
    }
}
