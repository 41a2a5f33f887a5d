import API
import Foundation
import Server
import Testing

/// The catalogues name everything that the wire modules declare, and nothing twice.
@Suite struct CatalogueTests {
    @Test("Every endpoint and every frame that is declared in Sources/Wire is in its catalogue, under its own name")
    func isComplete() throws {
        let folder = House.root.appending(path: "Sources/Wire")
        let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        var endpoints: [String] = []
        var frames = 0
        for name in names where name.hasSuffix(".swift") {
            let source = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            endpoints += source.matches(of: /static let (\w+) = (?:Raw)?Endpoint[<(]/).map { String($0.1) }
            frames += source.matches(of: /static let \w+ = Frame</).count
        }
        #expect(endpoints.sorted() == HouseCatalogues.endpoints.map(\.name).sorted())
        #expect(frames == HouseCatalogues.frames.count)
    }

    @Test("No method and path, no operation and no frame is there twice")
    func isUnambiguous() {
        let calls = HouseCatalogues.endpoints.map { "\($0.method.rawValue) \($0.path)" }
        #expect(calls.count == Set(calls).count)
        for catalogue in HouseCatalogues.all {
            #expect(catalogue.endpoints.count == Set(catalogue.endpoints.map(\.name)).count)
        }
        let frames = HouseCatalogues.frames.map(\.type)
        #expect(frames.count == Set(frames).count)
    }

    @Test("Every endpoint says in one sentence what it does, and 204 when it answers nothing")
    func isDescribed() {
        for endpoint in HouseCatalogues.endpoints {
            #expect(endpoint.summary.hasSuffix("."), "\(endpoint.name)")
            guard let types = endpoint.types else { continue }
            #expect((types.response == Nothing.self) == (endpoint.status == 204), "\(endpoint.name)")
        }
    }

    @Test("Every name in a path is a field of the request, and never an optional one")
    func pathsAreFilled() throws {
        let book = SchemaBook()
        for endpoint in HouseCatalogues.endpoints {
            guard let types = endpoint.types else { continue }
            let fields = book.fields(of: try book.schema(of: types.request))
            for name in endpoint.pathNames {
                let field = fields.first { $0.name == name }
                #expect(field?.isOptional == false, "\(endpoint.name): \(name)")
            }
        }
    }
}
