import API
import Contract
import Foundation
import Testing
import Web

/// The checked-in contract is what the sources say.
@Suite struct GeneratedFilesTests {
    @Test("The checked-in files are what would be written now")
    func areUpToDate() throws {
        try Contract().check(at: House.root)
    }

    @Test("Every reference in the description of the calls leads somewhere")
    func referencesResolve() throws {
        for (path, home) in [("contract/openapi.json", "components"), ("contract/events.json", "$defs")] {
            let text = try Data(contentsOf: House.root.appending(path: path))
            let document = try JSONDecoder().decode(JSON.self, from: text)
            let prefix = home == "components" ? "#/components/schemas/" : "#/$defs/"
            guard case .object(let root) = document, case .object(let section) = root[home] else {
                Issue.record("\(path) has no \(home).")
                continue
            }
            var definitions = section
            if case .object(let schemas) = section["schemas"] { definitions = schemas }
            #expect(!definitions.isEmpty)
            #expect(document.references(below: prefix).isSubset(of: definitions.keys))
        }
    }
}
