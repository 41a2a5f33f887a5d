package import API
package import Foundation
import Server

/// The files that tell other programs how to speak with this house, written from the wire types alone:
///
/// - `contract/openapi.json`: the calls (OpenAPI 3.1)
/// - `contract/events.json`: the frames of the live socket (JSON Schema)
/// - `contract/examples/`: an example of every request, answer and frame
/// - `web/src/api/schema.ts`: the same for the web client
///
/// They are checked in, so that a change of the contract is seen where changes are read.
package struct Contract {
    private let catalogues: [any Catalogue.Type]

    package init(catalogues: [any Catalogue.Type] = HouseCatalogues.all) { self.catalogues = catalogues }

    /// Writes all files.
    /// - Parameter root: the folder of the package; the comments of the web client's types are read from its sources.
    package func write(to root: URL) throws {
        for file in try files(root: root) {
            let place = root.appending(path: file.path)
            try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: place)
        }
    }

    /// - Throws: `ContractFault.outdated` if a file is not what it would be if it were written now.
    package func check(at root: URL) throws {
        let outdated = try files(root: root).filter { file in
            (try? String(contentsOf: root.appending(path: file.path), encoding: .utf8)) != file.text
        }
        guard outdated.isEmpty else { throw ContractFault.outdated(outdated.map(\.path)) }
    }

    /// All files with what is to stand in them.
    package func files(root: URL) throws -> [ContractFile] {
        let comments = try SourceComments(folder: root.appending(path: "Sources/Wire"))
        var files = [
            try ContractFile("contract/openapi.json", HouseCatalogues.openAPI()),
            try ContractFile("contract/events.json", FrameList(catalogues).document()),
            ContractFile(path: "web/src/api/schema.ts", text: try TypeScript(catalogues, comments: comments).text()),
        ]
        for catalogue in catalogues where catalogue.hasTypes {
            files.append(try ContractFile("contract/examples/\(catalogue.name).json", ExampleList(catalogue).document()))
        }
        return files
    }
}

/// One generated file.
package struct ContractFile: Sendable {
    /// Below the folder of the package.
    package let path: String
    package let text: String
}

extension ContractFile {
    /// A JSON file, written the same way every time.
    init(_ path: String, _ document: JSON) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        self.init(path: path, text: String(decoding: try encoder.encode(document), as: UTF8.self) + "\n")
    }
}

/// What is wrong with the checked-in contract.
package enum ContractFault: Error, CustomStringConvertible {
    case outdated([String])

    package var description: String {
        switch self {
        case .outdated(let paths):
            "The contract has changed and these files have not: \(paths.joined(separator: ", ")). Run `make contract` and commit them."
        }
    }
}

extension Catalogue {
    /// Whether it has anything that travels as JSON.
    static var hasTypes: Bool { !frames.isEmpty || endpoints.contains { $0.types != nil } }
}
