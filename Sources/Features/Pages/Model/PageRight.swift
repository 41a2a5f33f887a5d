package import PagesAPI

/// What may be done on a Page by those whose role covers it.
package enum PageRight: Sendable, CaseIterable {
    /// Post, change and take away what the Page publishes, and answer in its name.
    case publish
    /// Look after the comments of others.
    case moderate
    case goLive
    /// Change the Page itself and who works on it, hand it over, close it.
    case manage
    /// See how what was published fares.
    case seeFigures
}

extension PageRole {
    package func includes(_ right: PageRight) -> Bool {
        switch self {
        case .owner: true
        case .editor: right != .manage
        case .host: right == .goLive
        case .moderator: right == .moderate
        case .unknown: false
        }
    }
}
