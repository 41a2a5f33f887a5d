import API

/// The types and the table of calls for the web client.
struct TypeScript {
    private let catalogues: [any Catalogue.Type]
    private let comments: SourceComments
    private let book = SchemaBook()

    init(_ catalogues: [any Catalogue.Type], comments: SourceComments) {
        self.catalogues = catalogues
        self.comments = comments
    }

    func text() throws -> String {
        let frames = try FrameDirection.allCases.map(interface)
        let endpoints = try table()
        _ = try book.schema(of: Problem.self)
        let types = book.definitions.sorted { $0.key < $1.key }.map { TypeScriptDeclaration(name: $0, $1, comments).text }
        return ([Self.head] + types + frames + [endpoints]).joined(separator: "\n\n") + "\n"
    }

    private static let head = """
        // Generated from the wire types of the server. Do not edit: change Sources/Wire and run `make contract`.

        import { type Endpoint, endpoint } from "./endpoint.ts";
        """

    private func interface(_ direction: FrameDirection) throws -> String {
        var lines = ["/** \(direction.comment) */", "export interface \(direction.interface) {"]
        for frame in catalogues.flatMap({ $0.frames }) where frame.direction == direction {
            lines.append("  /** \(frame.summary) */")
            lines.append("  \(frame.type): \(try book.schema(of: frame.body).typeScript);")
        }
        return (lines + ["}"]).joined(separator: "\n")
    }

    private func table() throws -> String {
        var lines = ["/** Every call, by feature. */", "export const endpoints = {"]
        for catalogue in catalogues {
            let calls = try catalogue.endpoints.compactMap { endpoint in try endpoint.types.map { try call(endpoint, $0) } }
            if !calls.isEmpty { lines += ["  \(catalogue.name): {"] + calls + ["  },"] }
        }
        return (lines + ["} as const satisfies Record<string, Record<string, Endpoint<never, unknown>>>;"]).joined(separator: "\n")
    }

    private func call(_ endpoint: EndpointDescription, _ types: EndpointDescription.Types) throws -> String {
        let request = try book.schema(of: types.request).typeScript
        let response = try book.schema(of: types.response).typeScript
        let head = "    \(endpoint.name): endpoint<\(request), \(response)>("
        let line = "\(head)\"\(endpoint.method.rawValue)\", \"\(endpoint.path)\"),"
        if line.count <= TypeScriptDeclaration.width { return line }
        return "\(head)\n      \"\(endpoint.method.rawValue)\",\n      \"\(endpoint.path)\",\n    ),"
    }
}

extension FrameDirection {
    fileprivate var interface: String {
        switch self {
        case .toClient: "ClientFrames"
        case .change: "ChangeFrames"
        case .toServer: "ServerFrames"
        }
    }

    fileprivate var comment: String {
        switch self {
        case .toClient: "Frames of the live socket that carry an order of their own."
        case .change: "Numbered changes of the account's own state."
        case .toServer: "Frames that a client sends."
        }
    }
}
