import API
import Accounts
import AccountsAPI
import ChannelsAPI
import Contacts
import Kernel
import Pages
import Storage

/// The one decision about who sees a comment, and what they see of it.
///
/// What the Page hid, and what waits for it, is seen by its author and by those who look after the Page's comments. Between two people with a
/// block neither sees what the other wrote.
///
/// Where the Page speaks, it stands there with its own name, and nothing depends on who wrote it: a comment that is missing
/// for somebody, or that can be deleted by somebody, would say who that is.
struct CommentViews: Sendable {
    let neighbours: Neighbours
    let comments = CommentStore()

    /// Those of one video that the viewer may see, in the order given.
    func callAsFunction(
        _ records: [CommentRecord], under video: SeenVideo, for viewer: Caller?, in transaction: any ReadTransaction
    ) throws -> [Comment] {
        let seen = try filter(records, under: video, for: viewer, in: transaction)
        if seen.isEmpty { return [] }
        let ids = seen.map(\.id)
        let cards = try neighbours.accounts.cards(for: Set(seen.filter { !$0.isOfPage }.map(\.author)), in: transaction)
        let tallies = try comments.tallies(of: ids, in: transaction)
        let liked = try viewer.map { try comments.likes(of: $0.account, among: ids, in: transaction) } ?? []
        return seen.compactMap { record in
            guard let author = record.isOfPage ? .page(video.page) : cards[record.author].map(CommentAuthor.person) else { return nil }
            let tally = tallies[record.id] ?? CommentTally()
            return Comment(
                id: record.id, video: record.video, author: author, text: record.text, at: record.at, likes: tally.likes,
                replies: tally.replies, isPinned: record.isPinned, isHidden: record.isHidden, isHeld: record.heldOn != nil,
                isLiked: liked.contains(record.id), mayDelete: record.isSaid(by: viewer) || video.may(.moderate))
        }
    }

    func filter(
        _ records: [CommentRecord], under video: SeenVideo, for viewer: Caller?, in transaction: any ReadTransaction
    ) throws -> [CommentRecord] {
        let authors = Set(records.filter { !$0.isOfPage }.map(\.author))
        let barred = try viewer.map { try neighbours.contacts.barred(from: $0.account, among: authors, in: transaction) } ?? []
        return records.filter { record in
            if record.isSaid(by: viewer) || video.may(.moderate) { return true }
            return !record.isWithheld && (record.isOfPage || !barred.contains(record.author))
        }
    }

    func view(
        _ record: CommentRecord, under video: SeenVideo, for viewer: Caller, in transaction: any ReadTransaction
    ) throws -> Comment {
        guard let comment = try self([record], under: video, for: viewer, in: transaction).first else { throw Failure.notFound }
        return comment
    }
}

extension CommentRecord {
    /// The viewer said it as themselves.
    func isSaid(by viewer: Caller?) -> Bool { !isOfPage && author == viewer?.account }
}
