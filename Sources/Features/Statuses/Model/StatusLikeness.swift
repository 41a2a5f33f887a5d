import StatusesAPI

/// When two statuses are the same: the same choice; and of own words the same first `#topic#`, or without one the same words.
enum StatusLikeness {
    static func of(_ kind: StatusKind, _ text: String) -> String {
        guard kind == .ownWords else { return kind.rawValue }
        return "\(kind.rawValue) \((topic(of: text) ?? text).lowercased())"
    }

    /// The first topic between two `#`, without them.
    static func topic(of text: String) -> String? {
        text.firstMatch(of: /#([^#\s][^#\n]{0,38})#/).map { String($0.1) }
    }
}
