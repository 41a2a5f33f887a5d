package import API

/// The description of all calls in the terms of OpenAPI 3.1, written from the catalogues alone.
package struct OpenAPI {
    static let home = "#/components/schemas/"

    private let title: String
    private let version: String
    private let catalogues: [any Catalogue.Type]
    private let book = SchemaBook()
    private let schemas = JSONSchema(home: home)

    package init(title: String, version: String, catalogues: [any Catalogue.Type]) {
        self.title = title
        self.version = version
        self.catalogues = catalogues
    }

    /// - Throws: `SchemaFault` where a wire type cannot be described.
    package func document() throws -> JSON {
        let problem = try book.schema(of: Problem.self)
        let paths = try self.paths()
        let problems: JSON = [
            "Problem": [
                "description": "It could not be done; `code` says why (RFC 9457).",
                "content": ["application/problem+json": ["schema": schemas.document(problem)]],
            ]
        ]
        return [
            "openapi": "3.1.0",
            "info": ["title": .string(title), "version": .string(version)],
            "tags": .array(catalogues.map { ["name": .string($0.name)] }),
            "paths": paths,
            "components": [
                "schemas": definitions(usedBy: [paths, problems]), "responses": problems, "securitySchemes": Self.security,
            ],
        ]
    }

    private func paths() throws -> JSON {
        var paths: [String: [String: JSON]] = [:]
        for catalogue in catalogues {
            for endpoint in catalogue.endpoints {
                let operation = try OpenAPIOperation(endpoint, tag: catalogue.name, book: book, schemas: schemas).document()
                paths[Self.template(endpoint.path), default: [:]][endpoint.method.rawValue.lowercased()] = operation
            }
        }
        return .object(paths.mapValues(JSON.object))
    }

    /// The named types that a document mentions, and those that they mention.
    private func definitions(usedBy documents: [JSON]) -> JSON {
        var found: [String: JSON] = [:]
        var wanted = documents.reduce(into: Set()) { $0.formUnion($1.references(below: Self.home)) }
        while let name = wanted.popFirst() {
            guard found[name] == nil, let definition = book.definitions[name] else { continue }
            let document = schemas.document(definition)
            found[name] = document
            wanted.formUnion(document.references(below: Self.home))
        }
        return .object(found)
    }

    /// `/v1/chats/:chat` as OpenAPI writes it: `/v1/chats/{chat}`.
    private static func template(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0) }.joined(separator: "/")
    }

    private static let security: JSON = [
        "bearer": ["type": "http", "scheme": "bearer", "description": "The token of a session of kind `token`."],
        "cookie": [
            "type": "apiKey", "in": "cookie", "name": .string(Authenticator.cookieName),
            "description": "The cookie of a session of kind `cookie`. Calls that change something also carry `X-CSRF-Token`.",
        ],
    ]
}
