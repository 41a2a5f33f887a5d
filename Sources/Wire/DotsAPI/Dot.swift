public import API

/// How loud a dot is, from loud to quiet.
public enum DotLevel: String, OpenEnum {
    /// Somebody addressed the caller: how many times.
    case number
    /// Somebody whom the caller knows has something new: with their picture.
    case avatar
    /// The section has something new.
    case plain
    /// A level that this version does not know; shown like `plain`.
    case unknown
}

/// One section in which there is something new since the caller looked at it last.
public struct Dot: Codable, Sendable, Hashable {
    /// The name of the section. One that lies within another is named behind it: `channels.following` within `channels`.
    public let section: String
    public let level: DotLevel
    /// How many things address the caller; with the level `number` alone.
    public let count: Int?
    /// Who has something new; with the level `avatar` alone.
    public let account: AccountID?
    public let name: String?
    /// The path of their picture, if they have one.
    public let picture: String?

    public init(
        section: String, level: DotLevel, count: Int? = nil, account: AccountID? = nil, name: String? = nil, picture: String? = nil
    ) {
        self.section = section
        self.level = level
        self.count = count
        self.account = account
        self.name = name
        self.picture = picture
    }
}

/// The sections that have a dot; what is not named has none.
public struct Dots: Codable, Sendable, Hashable {
    public let dots: [Dot]
    public init(dots: [Dot]) { self.dots = dots }
}

public struct SectionPath: Codable, Sendable, Hashable {
    public let section: String
    public init(section: String) { self.section = section }
}
