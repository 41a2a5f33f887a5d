import API

/// One call as an operation of OpenAPI: its fields stand where `RequestDecoding` looks for them.
struct OpenAPIOperation {
    private let endpoint: EndpointDescription
    private let tag: String
    private let book: SchemaBook
    private let schemas: JSONSchema

    init(_ endpoint: EndpointDescription, tag: String, book: SchemaBook, schemas: JSONSchema) {
        self.endpoint = endpoint
        self.tag = tag
        self.book = book
        self.schemas = schemas
    }

    func document() throws -> JSON {
        var operation: [String: JSON] = [
            "operationId": .string("\(tag).\(endpoint.name)"), "tags": [.string(tag)], "summary": .string(endpoint.summary),
            "security": endpoint.access == .anyone ? [] : [["bearer": []], ["cookie": []]],
            "responses": try responses(),
        ]
        if endpoint.access == .operator { operation["description"] = "For the operator of the server." }
        let request = try endpoint.types.map { try book.schema(of: $0.request) }
        let fields = request.map { book.fields(of: $0) } ?? []
        let parameters = parameters(fields)
        if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
        if let request, endpoint.method.hasBody { operation["requestBody"] = body(request, fields) }
        return .object(operation)
    }

    private func parameters(_ fields: [Definition.Field]) -> [JSON] {
        let path = endpoint.pathNames.map { name in
            let schema = fields.first { $0.name == name }?.schema ?? .string()
            return parameter(name, in: "path", schema, isRequired: true)
        }
        if endpoint.method.hasBody { return path }
        return path + rest(fields).map { parameter($0.name, in: "query", $0.schema, isRequired: !$0.isOptional) }
    }

    private func parameter(_ name: String, in place: String, _ schema: Schema, isRequired: Bool) -> JSON {
        ["name": .string(name), "in": .string(place), "required": .bool(isRequired), "schema": schemas.document(schema)]
    }

    /// Nil where everything travels in the path.
    private func body(_ request: Schema, _ fields: [Definition.Field]) -> JSON? {
        let fields = rest(fields)
        if fields.isEmpty { return nil }
        let schema = endpoint.pathNames.isEmpty ? schemas.document(request) : schemas.object(fields)
        return [
            "required": .bool(fields.contains { !$0.isOptional }), "content": ["application/json": ["schema": schema]],
        ]
    }

    private func rest(_ fields: [Definition.Field]) -> [Definition.Field] {
        fields.filter { !endpoint.pathNames.contains($0.name) }
    }

    private func responses() throws -> JSON {
        let problem: JSON = ["$ref": "#/components/responses/Problem"]
        guard let types = endpoint.types else {
            return [
                "2XX": ["description": "Done."], "304": ["description": "What the caller has is still current."],
                "412": ["description": "The version of the protocol is not spoken here."],
                "416": ["description": "There is nothing in that range."], "default": problem,
            ]
        }
        var success: [String: JSON] = ["description": "Done."]
        if types.response != Nothing.self {
            success["content"] = ["application/json": ["schema": schemas.document(try book.schema(of: types.response))]]
        }
        return .object([String(endpoint.status): .object(success), "default": problem])
    }
}
