import Foundation
import TestSupport
import Testing

/// Every kind of viewer on every way to a post. What is found is the table in the documentation.
@Suite struct MatrixTests {
    @Test(arguments: Engine.allCases)
    func `each kind of viewer gets to a post on the ways that are theirs, and the documentation says so`(engine: Engine) async throws {
        var rows: [String] = []
        for kind in Viewer.allCases {
            let cells = try await withMoments(on: engine, haveMet: kind != .unmet) { house in
                let visit = try await house.scene(kind)
                var cells: [String] = []
                for way in Way.allCases {
                    let isOpen = try await house.reaches(way, visit)
                    #expect(isOpen == way.isOpen(to: kind), "\(way.rawValue), \(kind.rawValue)")
                    cells.append(isOpen ? "yes" : "")
                }
                return cells
            }
            rows.append("| \(kind.rawValue) | \(cells.joined(separator: " | ")) |")
        }
        let rule = String(repeating: " --- |", count: Way.allCases.count + 1)
        let head = "| | \(Way.allCases.map(\.rawValue).joined(separator: " | ")) |\n|\(rule)"
        let table = head + "\n" + rows.joined(separator: "\n")
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(page.contains(table), "docs/features/moments.md should hold this table:\n\(table)")
    }

    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/features/moments.md")
}
