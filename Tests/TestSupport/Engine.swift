package import Storage

/// The engines that every test of a store runs on: `@Test(arguments: Engine.allCases)`.
package enum Engine: String, CaseIterable, Sendable, CustomStringConvertible {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"

    package var description: String { rawValue }

    package var dialect: Dialect { self == .sqlite ? .sqlite : .postgres }
}
