import API
public import DotsAPI

/// Red dots: in which sections there is something new.
extension TeahouseClient {
    /// The sections that have a dot now.
    public func dots() async throws -> [Dot] { try await call(DotsAPI.list).dots }

    /// Notes that the caller looks at a section, `channels.following` for one: its dot goes out on all their devices.
    public func open(section: String) async throws { _ = try await call(DotsAPI.open, SectionPath(section: section)) }
}
