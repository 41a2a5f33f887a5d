/// One step of a feature's schema, in the common subset of both engines. Never edited once shipped: its text is
/// remembered by its hash, and a changed text refuses to start.
package struct Migration: Sendable {
    /// `chats.1-chats`: the feature, a number, a word. Features are migrated in the order given, steps in theirs.
    package let name: String
    package let statements: [SQL]

    package init(_ name: String, _ statements: [SQL]) {
        self.name = name
        self.statements = statements
    }
}
