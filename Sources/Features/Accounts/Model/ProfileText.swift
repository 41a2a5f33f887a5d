import Kernel

/// The lines that a person or an operator writes about themselves.
enum ProfileText {
    static func name(_ text: String) throws -> String { try visible(text, limit: 40, or: AccountFailure.badName) }

    static func serverName(_ text: String) throws -> String { try visible(text, limit: 60, or: AccountFailure.badServerName) }

    /// - Returns: nil for an empty line, which clears it.
    static func line(_ text: String) throws -> String? { try optional(text, limit: 80, or: AccountFailure.badLine) }

    static func region(_ text: String) throws -> String? { try optional(text, limit: 60, or: AccountFailure.badRegion) }

    private static func optional(_ text: String, limit: Int, or failure: Failure) throws -> String? {
        guard let clean = PlainText.clean(text, limit: limit) else { throw failure }
        return clean.isEmpty ? nil : clean
    }

    private static func visible(_ text: String, limit: Int, or failure: Failure) throws -> String {
        guard let clean = PlainText.visible(text, limit: limit) else { throw failure }
        return clean
    }
}
