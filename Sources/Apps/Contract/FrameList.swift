import API
import Web

/// All frames of the live socket, with the shapes of their bodies.
struct FrameList {
    private static let home = "#/$defs/"
    private let catalogues: [any Catalogue.Type]

    init(_ catalogues: [any Catalogue.Type]) { self.catalogues = catalogues }

    func document() throws -> JSON {
        let book = SchemaBook()
        let schemas = JSONSchema(home: Self.home)
        var frames: [JSON] = []
        for catalogue in catalogues {
            for frame in catalogue.frames {
                frames.append([
                    "type": .string(frame.type),
                    "feature": .string(catalogue.name),
                    "summary": .string(frame.summary),
                    "from": frame.direction == .toServer ? "client" : "server",
                    "isNumbered": .bool(frame.direction == .change),
                    "body": schemas.document(try book.schema(of: frame.body)),
                ])
            }
        }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Frames of the live socket",
            "frames": .array(frames),
            "$defs": .object(book.definitions.mapValues { schemas.document($0) }),
        ]
    }
}
