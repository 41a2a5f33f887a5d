import API

/// The fields of a request that stand in its path.
struct PathFields: Sendable {
    let names: [String]
    /// Those that are numbers in JSON; in a path everything is text.
    private let numbers: Set<String>

    init<Q, A>(_ endpoint: Endpoint<Q, A>) {
        names = endpoint.pathNames
        let book = SchemaBook()
        let fields = (try? book.schema(of: Q.self)).map { book.fields(of: $0) } ?? []
        numbers = Set(fields.filter { if case .integer = $0.schema { true } else { false } }.map(\.name))
    }

    /// The values of a path as they stand in a body. Text where a number should be stays text and is refused as such.
    func json(_ values: [String: String]) -> [String: JSON] {
        var json: [String: JSON] = [:]
        for (name, text) in values {
            json[name] = numbers.contains(name) ? Int64(text).map(JSON.integer) ?? .string(text) : .string(text)
        }
        return json
    }
}
