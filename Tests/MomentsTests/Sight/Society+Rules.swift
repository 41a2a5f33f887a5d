import API
import AccountsAPI
import ContactsAPI
import Kernel
import MomentsAPI

@testable import Moments

/// The rules read as they are written, one post and one person at a time.
extension Society {
    private func areFriends(_ one: Int, _ other: Int) -> Bool {
        ties[[one, other]] != nil && ties[[other, one]] != nil && !areBarred(one, other)
    }

    private func areBarred(_ one: Int, _ other: Int) -> Bool { blocks.contains([one, other]) || blocks.contains([other, one]) }

    /// Whether what either wrote down about the other keeps the author's Moments from the viewer.
    private func isHidden(_ author: Int, from viewer: Int) -> Bool {
        let (theirs, own) = (ties[[author, viewer]], ties[[viewer, author]])
        return theirs?.isChatsOnly == true || theirs?.hidesMine == true || own?.isChatsOnly == true || own?.hidesTheirs == true
    }

    private func isInReach(_ post: Post) -> Bool {
        let days: Int64? =
            switch ranges[post.author] {
            case .threeDays: 3
            case .month: 30
            case .sixMonths: 183
            default: nil
            }
        return days.map { now - post.at <= $0 * 86_400_000 } ?? true
    }

    func mayTalk(_ id: MomentID, _ viewer: Int) -> Bool {
        guard let post = posts[id] else { return false }
        if post.author == viewer { return true }
        guard areFriends(post.author, viewer), !isHidden(post.author, from: viewer), isInReach(post) else { return false }
        switch post.audience {
        case .all: return true
        case .these: return post.named.contains(viewer)
        case .allBut: return !post.named.contains(viewer)
        default: return false
        }
    }

    func sees(_ id: MomentID, _ viewer: Int) -> Bool {
        if mayTalk(id, viewer) { return true }
        guard let post = posts[id], post.author != viewer, showsTen.contains(post.author), post.audience == .all, isInReach(post) else {
            return false
        }
        let isStranger = ties[[post.author, viewer]] == nil || ties[[viewer, post.author]] == nil
        guard isStranger, !areBarred(post.author, viewer), !isHidden(post.author, from: viewer) else { return false }
        let newest = posts.filter { $0.value.author == post.author && $0.value.audience == .all }.keys.sorted(by: >).prefix(10)
        return newest.contains(id)
    }

    func isSeen(_ act: Act, by viewer: Int) -> Bool {
        guard let post = posts[act.post], sees(act.post, viewer) else { return false }
        return post.author == viewer || act.by == viewer || areFriends(act.by, viewer)
    }

    /// A post as somebody sees it, in one line.
    func line(_ id: MomentID, for viewer: Int) -> String {
        guard let post = posts[id] else { return "" }
        let seen = acts.filter { $0.post == id && !$0.isDeleted && isSeen($0, by: viewer) }
        let likes = seen.filter(\.isLike).map { String($0.by) }
        let comments = seen.filter { !$0.isLike }.map { act in
            let named = act.answers.map { $0 == post.author || post.author == viewer || $0 == viewer || areFriends($0, viewer) } ?? false
            return "\(act.id)\(named ? ">\(act.answers ?? 0)" : "")"
        }
        let mentions = post.mentions.sorted().filter { post.author == viewer || $0 == viewer || areFriends($0, viewer) }
        return "\(id) \(likes) \(likes.count) \(comments) \(comments.count) \(mentions)"
    }

    func feed(of viewer: Int) -> [String] {
        posts.keys.sorted(by: >).filter { mayTalk($0, viewer) }.map { line($0, for: viewer) }
    }

    func album(of owner: Int, for viewer: Int) -> [String] {
        posts.filter { $0.value.author == owner }.keys.sorted(by: >).filter { sees($0, viewer) }.map { line($0, for: viewer) }
    }

    // MARK: What the house answers

    /// Of somebody who has blocked the reader there is no album, as of nobody.
    func readAlbum(of owner: Int, by viewer: Int, limit: Int) async throws -> [String] {
        do {
            return try await house.album(of: people[owner], by: people[viewer], limit: limit).map { line($0) }
        } catch let refusal as Failure where refusal == .notFound && blocks.contains([owner, viewer]) {
            return []
        }
    }

    func line(_ moment: Moment) -> String {
        let numbers = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.account, $0) })
        let likes = moment.likes.map { String(numbers[$0.id] ?? -1) }
        let comments = moment.comments.map { comment in
            "\(comment.id)\(comment.replyTo.map { ">\(numbers[$0.id] ?? -1)" } ?? "")"
        }
        let mentions = (moment.mentions ?? []).map { numbers[$0.id] ?? -1 }.sorted()
        return "\(moment.id) \(likes) \(moment.likeCount) \(comments) \(moment.commentCount) \(mentions)"
    }
}
