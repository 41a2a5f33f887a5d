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
/// What the Page hid is seen by its author and by those who look after the Page's comments. Between two people with a
/// block neither sees what the other wrote.
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
        let cards = try neighbours.accounts.cards(for: Set(seen.map(\.author)), in: transaction)
        let workers = Set(try neighbours.pages.workers(on: video.record.page, in: transaction))
        let tallies = try comments.tallies(of: ids, in: transaction)
        let liked = try viewer.map { try comments.likes(of: $0.account, among: ids, in: transaction) } ?? []
        return seen.compactMap { record in
            guard let card = cards[record.author] else { return nil }
            let tally = tallies[record.id] ?? CommentTally()
            return Comment(
                id: record.id, video: record.video, author: card, isOfPage: workers.contains(record.author), text: record.text,
                at: record.at, likes: tally.likes, replies: tally.replies, isPinned: record.isPinned, isHidden: record.isHidden,
                isLiked: liked.contains(record.id), mayDelete: record.author == viewer?.account || video.may(.moderate))
        }
    }

    func filter(
        _ records: [CommentRecord], under video: SeenVideo, for viewer: Caller?, in transaction: any ReadTransaction
    ) throws -> [CommentRecord] {
        let authors = Set(records.map(\.author))
        let barred = try viewer.map { try neighbours.contacts.barred(from: $0.account, among: authors, in: transaction) } ?? []
        return records.filter { record in
            if record.author == viewer?.account || video.may(.moderate) { return true }
            return !record.isHidden && !barred.contains(record.author)
        }
    }

    func view(
        _ record: CommentRecord, under video: SeenVideo, for viewer: Caller, in transaction: any ReadTransaction
    ) throws -> Comment {
        guard let comment = try self([record], under: video, for: viewer, in: transaction).first else { throw Failure.notFound }
        return comment
    }
}
