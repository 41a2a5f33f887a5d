/// One step of a feature's schema, in the common subset of both engines, or in the own words of each where they have
/// nothing in common. Never edited once shipped: its text is remembered by its hash, and a changed text refuses to start.
package struct Migration: Sendable {
    /// `chats.1-chats`: the feature, a number, a word. Features are migrated in the order given, steps in theirs.
    package let name: String
    private let sqlite: [SQL]
    /// Absent where both engines understand the same.
    private let postgres: [SQL]?

    package init(_ name: String, _ statements: [SQL]) {
        self.name = name
        sqlite = statements
        postgres = nil
    }

    package init(_ name: String, sqlite: [SQL], postgres: [SQL]) {
        self.name = name
        self.sqlite = sqlite
        self.postgres = postgres
    }

    func statements(for dialect: Dialect) -> [SQL] { dialect == .postgres ? postgres ?? sqlite : sqlite }

    /// All of its text, which does not depend on the engine.
    var text: String { (sqlite + (postgres ?? [])).map(\.text).joined(separator: ";\n") }
}
