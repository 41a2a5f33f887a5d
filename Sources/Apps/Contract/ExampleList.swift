import API

/// An example of every request, answer and frame of one feature.
struct ExampleList {
    private let catalogue: any Catalogue.Type

    init(_ catalogue: any Catalogue.Type) { self.catalogue = catalogue }

    func document() throws -> JSON {
        let example = Example(SchemaBook())
        var endpoints: [String: JSON] = [:]
        for endpoint in catalogue.endpoints {
            guard let types = endpoint.types else { continue }
            endpoints[endpoint.name] = [
                "request": try example.value(of: types.request), "response": try example.value(of: types.response),
            ]
        }
        var frames: [String: JSON] = [:]
        for frame in catalogue.frames {
            var envelope: [String: JSON] = ["type": .string(frame.type), "body": try example.value(of: frame.body)]
            if frame.direction == .change { envelope["seq"] = 7 }
            frames[frame.type] = .object(envelope)
        }
        return ["endpoints": .object(endpoints), "frames": .object(frames)]
    }
}
