import Kernel

/// The words that somebody writes to or about another person.
enum ContactText {
    static func greeting(_ text: String) throws -> String { try clean(text, limit: 100, or: ContactsFailure.badGreeting) }

    /// - Returns: nil for an empty remark, which clears it.
    static func remark(_ text: String) throws -> String? {
        let clean = try clean(text, limit: 40, or: ContactsFailure.badRemark)
        return clean.isEmpty ? nil : clean
    }

    static func tagName(_ text: String) throws -> String {
        let clean = try clean(text, limit: 30, or: ContactsFailure.badTagName)
        guard !clean.isEmpty else { throw ContactsFailure.badTagName }
        return clean
    }

    private static func clean(_ text: String, limit: Int, or failure: Failure) throws -> String {
        guard let clean = PlainText.clean(text, limit: limit) else { throw failure }
        return clean
    }
}
