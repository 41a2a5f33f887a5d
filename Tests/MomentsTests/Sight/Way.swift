import API
import AccountsAPI
import AttachmentsAPI
import ContactsAPI
import DotsAPI
import Foundation
import Kernel
import MomentsAPI
import Storage
import TestSupport

@testable import Attachments
@testable import Dots
@testable import Moments

/// The ways to a post, in the order of the table in the documentation.
enum Way: String, CaseIterable, Sendable {
    case feed = "Feed"
    case album = "Album"
    case read = "Read"
    case like = "Like"
    case comment = "Comment"
    case answer = "Answer"
    case follow = "Follow"
    case mention = "Mention"
    case notice = "Notice"
    case dot = "Dot"
    case picture = "Picture"
    case others = "Others' acts"
    case frame = "Frame"

    /// What the behaviours say: whether such a viewer gets to the post this way.
    func isOpen(to viewer: Viewer) -> Bool {
        switch self {
        case .album, .read, .picture, .notice, .others: viewer.sees
        case .feed, .like, .comment, .answer, .follow: viewer.talks
        // Nobody is told of what they did themselves.
        case .mention: viewer.sees && viewer != .author
        case .dot: viewer.talks && viewer != .author
        // Content never pushes: a post, a like and a comment send nothing to anybody.
        case .frame: false
        }
    }
}

extension MomentsHouse {
    /// Whether the viewer gets to the post this way. Every refusal is the answer for what is not there, but that strangers who see
    /// the post are told that talking is for friends.
    func reaches(_ way: Way, _ visit: Visit) async throws -> Bool {
        let (viewer, post) = (visit.viewer, visit.post)
        switch way {
        case .feed: return try await feed(of: viewer).contains { $0.id == post }
        case .album: return try await hasInAlbum(visit)
        case .read: return try await isThere { _ = try await read(post, by: viewer) }
        case .like: return try await isThere { try await like(post, by: viewer) }
        case .comment: return try await isThere { try await comment(on: post, by: viewer) }
        case .answer:
            let word = try await comment(on: post, by: visit.author)
            return try await isThere { try await comment(on: post, by: viewer, answering: word) }
        case .follow: return try await isThere { try await moments.followMoment.follow(post, by: viewer) }
        case .mention: return try await hearsOfMention(visit)
        case .notice: return try await hearsOfLaterComment(visit)
        case .dot: return try await dots.list(for: viewer.account).dots.contains { $0.account == visit.author.account }
        case .picture:
            return try await database.read { [attachments, moments] transaction in
                let pictures = try moments.readFeed.moments.find(post, in: transaction)?.content.pictures ?? []
                return try pictures.contains { try attachments.maySee($0.id, viewer.account, in: transaction) }
            }
        case .others: return try await seesOthers(visit)
        case .frame:
            return try await database.read { transaction in
                let row = try transaction.row(
                    "SELECT COUNT(*) FROM changes WHERE account = \(viewer.account) AND type LIKE 'moment%'")
                return try row?.get(0, Int.self) ?? 0 > 0
            }
        }
    }

    private func hasInAlbum(_ visit: Visit) async throws -> Bool {
        do {
            return try await album(of: visit.author, by: visit.viewer).contains { $0.id == visit.post }
        } catch let refusal as Failure where refusal == .notFound {
            return false
        }
    }

    private func isThere(_ work: () async throws -> Void) async throws -> Bool {
        do {
            try await work()
            return true
        } catch let refusal as Failure where refusal == .notFound || refusal == MomentsFailure.friendsOnly {
            return false
        }
    }

    /// As if the post had mentioned the viewer from the beginning.
    private func hearsOfMention(_ visit: Visit) async throws -> Bool {
        if visit.viewer == visit.author { return false }
        try await database.write { transaction in
            try transaction.execute(
                "INSERT INTO moment_mentions (account, moment) VALUES (\(visit.viewer.account), \(visit.post)) ON CONFLICT DO NOTHING")
        }
        return try await notices(of: visit.viewer).contains { $0.kind == .mention && $0.moment == visit.post }
    }

    /// As if the viewer had followed the post from the beginning.
    private func hearsOfLaterComment(_ visit: Visit) async throws -> Bool {
        let end = clock.now().adding(.seconds(86_400))
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO moment_followings (account, moment, since, ends_at) VALUES (\(visit.viewer.account), \(visit.post), 1, \(end))
                ON CONFLICT DO NOTHING
                """)
            try ActStore().insert(act(of: visit, .comment), in: transaction)
        }
        let heard = try await notices(of: visit.viewer).contains { $0.person.id == visit.bystander.account && $0.moment == visit.post }
        let counted = try await moments.readNotices.news(for: visit.viewer).count > 0
        guard heard == counted else { throw CountAndListDiffer() }
        return heard
    }

    /// Whether the viewer sees, and counts, that a friend liked the post.
    private func seesOthers(_ visit: Visit) async throws -> Bool {
        try await database.write { _ = try ActStore().insert(act(of: visit, .like), in: $0) }
        var seen: Moment?
        guard try await isThere({ seen = try await read(visit.post, by: visit.viewer) }), let seen else { return false }
        let likes = seen.likes.contains { $0.id == visit.bystander.account }
        guard likes == (seen.likeCount > (seen.isLiked ? 1 : 0)) else { throw CountAndListDiffer() }
        return likes
    }

    private func act(of visit: Visit, _ kind: ActRecord.Kind) -> ActRecord {
        ActRecord(
            id: ids.nextRaw(), moment: visit.post, owner: visit.author.account, account: visit.bystander.account, kind: kind,
            at: clock.now(), text: kind == .comment ? "later" : "")
    }
}

private struct CountAndListDiffer: Error {}
