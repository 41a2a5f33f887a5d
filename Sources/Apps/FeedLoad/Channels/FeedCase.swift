/// One thing that is measured for each viewer.
package enum FeedCase: String, CaseIterable, Codable, Sendable {
    case friendsFirst, friendsDeep, followingFirst, followingDeep, hotFirst, hotLast, join, like

    package var title: String {
        switch self {
        case .friendsFirst: "Friends, first page"
        case .friendsDeep: "Friends, page 50"
        case .followingFirst: "Following, first page"
        case .followingDeep: "Following, page 50"
        case .hotFirst: "Hot, opened anew (a list is made and kept)"
        case .hotLast: "Hot, last page of a list"
        case .join: "plain SQL join for the first page of Friends"
        case .like: "a like, on disk"
        }
    }

    /// What is served in pages, and how far down; nil for what is no feed.
    var feed: (feed: Feed, pagesBefore: Int)? {
        switch self {
        case .friendsFirst: (.friends, 0)
        case .friendsDeep: (.friends, 49)
        case .followingFirst: (.following, 0)
        case .followingDeep: (.following, 49)
        case .hotFirst: (.hot, 0)
        case .hotLast: (.hot, .max)
        case .join, .like: nil
        }
    }
}

/// The three feeds of Channels.
enum Feed: String, Sendable {
    case friends, following, hot
}
