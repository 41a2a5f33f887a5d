import API
import ContactsAPI
import Kernel
import MomentsAPI
import TestSupport

@testable import Moments

/// The kinds of people who may come to a post, in the order of the table in the documentation.
enum Viewer: String, CaseIterable, Sendable {
    case author = "its author"
    case friend = "a friend"
    case named = "a friend whom the post is for"
    case tagged = "a friend in a tag that the post is for"
    case taggedLater = "a friend who was added to that tag later"
    case unnamed = "a friend whom the post is not for"
    case excepted = "a friend whom the post excepts"
    case exceptedByTag = "a friend in a tag that the post excepts"
    case outsideSelf = "a friend, of a post for the author alone"
    case outOfReach = "a friend, of a post older than friends may see"
    case newFriend = "a friend since after the post"
    case chatsOnly = "a friend whom the author keeps to chats only"
    case chatsOnlyBack = "a friend who keeps the author to chats only"
    case hidden = "a friend from whom the author hides their Moments"
    case hiding = "a friend who does not want to see the author's"
    case blocked = "a friend whom the author blocked"
    case blocker = "a friend who blocked the author"
    case deleted = "somebody whom the author deleted"
    case deleter = "somebody who deleted the author"
    case former = "a former friend: each deleted the other"
    case stranger = "a stranger"
    case strangerOfTen = "a stranger, of one of the ten that the author shows"
    case strangerOfOlder = "a stranger, of an older one"
    case unmet = "somebody who never met the author, who shows ten"
    case moderator = "the operator, a stranger"

    /// What the behaviours say: whether they see the post.
    var sees: Bool {
        switch self {
        case .author, .friend, .named, .tagged, .newFriend, .strangerOfTen: true
        default: false
        }
    }

    /// Somebody who sees it may also talk, and finds it in the feed, if they are no stranger.
    var talks: Bool { sees && self != .strangerOfTen }
}

/// A post, and one who comes to it.
struct Visit {
    let author: Caller
    let viewer: Caller
    /// A friend of both, where the viewer has any business with the author's friends.
    let bystander: Caller
    let post: MomentID
}

extension MomentsHouse {
    /// Sets the scene for one kind of viewer: everybody in it is new.
    func scene(_ kind: Viewer) async throws -> Visit {
        let author = try await person("\(kind)_author")
        let viewer = kind == .author ? author : try await person("\(kind)_viewer", isOperator: kind == .moderator)
        let bystander = try await friend("\(kind)_bystander", of: author)
        if kind != .author { try await befriend(bystander, viewer) }
        switch kind {
        case .author, .newFriend, .stranger, .strangerOfTen, .strangerOfOlder, .unmet, .moderator: break
        default: try await befriend(author, viewer)
        }
        let tag = try await tag("Close", by: author)
        if kind == .tagged || kind == .exceptedByTag { try await retag(tag, [viewer], by: author) }
        let picture = try await picture(by: author)
        let post = try await post(
            by: author, for: audience(for: kind, viewer, bystander, tag), pictures: [picture], mentions: nil)
        try await change(kind, author, viewer, tag)
        return Visit(author: author, viewer: viewer, bystander: bystander, post: post)
    }

    private func audience(for kind: Viewer, _ viewer: Caller, _ bystander: Caller, _ tag: TagID) -> Audience {
        switch kind {
        case .named: Audience(kind: .these, people: [viewer.account, bystander.account])
        case .tagged, .taggedLater: Audience(kind: .these, people: [bystander.account], tags: [tag])
        case .unnamed: Audience(kind: .these, people: [bystander.account])
        case .excepted: Audience(kind: .allBut, people: [viewer.account])
        case .exceptedByTag: Audience(kind: .allBut, tags: [tag])
        case .newFriend: Audience(kind: .allBut, people: [])
        case .outsideSelf: Audience(kind: .self)
        default: Audience(kind: .all)
        }
    }

    /// What happens after the post.
    private func change(_ kind: Viewer, _ author: Caller, _ viewer: Caller, _ tag: TagID) async throws {
        switch kind {
        case .taggedLater: try await retag(tag, [viewer], by: author)
        case .outOfReach:
            clock.advance(by: .seconds(3 * 86_400 + 1))
            try await set(range: .threeDays, by: author)
        case .newFriend: try await befriend(author, viewer)
        case .chatsOnly: try await note(viewer, by: author, isChatsOnly: true)
        case .chatsOnlyBack: try await note(author, by: viewer, isChatsOnly: true)
        case .hidden: try await note(viewer, by: author, hidesMine: true)
        case .hiding: try await note(author, by: viewer, hidesTheirs: true)
        case .blocked: try await block(viewer, by: author)
        case .blocker: try await block(author, by: viewer)
        case .deleted: try await remove(viewer, from: author)
        case .deleter: try await remove(author, from: viewer)
        case .former:
            try await remove(viewer, from: author)
            try await remove(author, from: viewer)
        case .strangerOfTen, .unmet: try await set(showsStrangersTen: true, by: author)
        case .strangerOfOlder:
            try await set(showsStrangersTen: true, by: author)
            for number in 1...10 { try await post("\(number)", by: author) }
        default: break
        }
    }
}
