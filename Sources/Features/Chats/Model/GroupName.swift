import Kernel

/// The name of a group: nothing, or up to 40 characters on one line.
enum GroupName {
    static func checked(_ name: String?) throws -> String? {
        guard let name else { return nil }
        guard let clean = PlainText.clean(name, limit: 40) else { throw Failure.badName }
        return clean.isEmpty ? nil : clean
    }
}
