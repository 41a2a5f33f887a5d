package import PagesAPI

/// How somebody stands to a Page.
package struct PageStanding: Sendable, Hashable {
    /// Absent for those who do not work on it.
    package var role: PageRole?
    /// Absent for those who do not follow it.
    package var follow: Follow?

    package init(role: PageRole? = nil, follow: Follow? = nil) {
        self.role = role
        self.follow = follow
    }
}
