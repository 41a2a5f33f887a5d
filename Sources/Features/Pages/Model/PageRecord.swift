import API
import PagesAPI

/// A Page as the store keeps it.
struct PageRecord: Sendable, Equatable {
    let id: PageID
    let handle: String
    var name: String
    let kind: PageKind
    var about: String
    /// The path of its picture.
    var avatar: String?
    /// Whether it is a section of its owner's profile.
    var isOnProfile: Bool
    let openedAt: Timestamp

    var card: PageCard { PageCard(id: id, handle: handle, name: name, avatar: avatar) }
}
