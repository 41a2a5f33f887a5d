import API
import Foundation
import Server

/// All wire types of the house, read once for each test that asks.
struct House {
    /// The folder of the package.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    let book = SchemaBook()

    init() throws {
        for catalogue in HouseCatalogues.all {
            for types in catalogue.endpoints.compactMap(\.types) {
                _ = try book.schema(of: types.request)
                _ = try book.schema(of: types.response)
            }
            for frame in catalogue.frames { _ = try book.schema(of: frame.body) }
        }
        _ = try book.schema(of: Problem.self)
    }

    /// Decodes a value as the named type and says how that type writes it.
    func rewritten(_ value: JSON, as name: String) throws -> JSON {
        guard let type = book.type(named: name) as? any Codable.Type else { throw UnknownType(name: name) }
        return try rewritten(value, as: type)
    }

    private func rewritten<Value: Codable>(_ value: JSON, as type: Value.Type) throws -> JSON {
        // Within a list, because a word alone is no JSON document everywhere.
        let decoded = try JSONDecoder().decode([Value].self, from: JSONEncoder().encode([value]))
        return try JSONDecoder().decode([JSON].self, from: JSONEncoder().encode(decoded))[0]
    }

    struct UnknownType: Error {
        let name: String
    }
}
