package import Foundation

/// Everything that a bench measured, for machines.
package struct Report: Codable, Sendable {
    package let machine: Machine
    package let date: Date
    package let runs: [Run]

    /// The middle one of the figures of a contestant's runs; nil if none has it.
    package func median(_ contestant: Contestant, _ figure: (Run) -> Double?) -> Double? {
        let figures = runs.filter { $0.contestant == contestant }.compactMap(figure).sorted()
        return figures.isEmpty ? nil : figures[figures.count / 2]
    }

    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
