package import API
package import Storage

/// What is new in a section, said by the feature whose section it is.
package enum News: Sendable, Hashable {
    /// So many things address the caller.
    case number(Int)
    /// Somebody whom the caller knows has something new.
    case avatar(of: AccountID, name: String, picture: String?)
    /// There is something new.
    case plain
}

/// One section of the product that can have a dot.
package struct DotSource: Sendable {
    /// Says what is new for an account since it opened the section last; nil if nothing is.
    /// `since` is nil for who never opened it.
    package typealias Look = @Sendable (_ account: AccountID, _ since: Timestamp?, _ transaction: any ReadTransaction) throws -> News?

    /// Its name; one that lies within another is named behind it and a dot: `channels.following` within `channels`.
    let section: String
    let look: Look

    package init(_ section: String, look: @escaping Look) {
        self.section = section
        self.look = look
    }
}
