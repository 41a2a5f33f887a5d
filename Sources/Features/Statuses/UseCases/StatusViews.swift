import API
import Accounts
import AccountsAPI
import Attachments
import AttachmentsAPI
import Kernel
import StatusesAPI
import Storage

/// Turns statuses that somebody may see into what they are shown. What belongs to them is read for all at once.
struct StatusViews: Sendable {
    private static let mostLikers = 200

    let sight: StatusSight
    let likes = StatusLikeStore()

    private var neighbours: Neighbours { sight.neighbours }

    /// In the order given.
    func callAsFunction(_ seen: [SeenStatus], for viewer: AccountID, in transaction: any ReadTransaction) throws -> [Status] {
        let backgrounds = try neighbours.attachments.views(seen.compactMap(\.record.details.background), in: transaction)
        let given = Dictionary(grouping: try likes.list(of: seen.map(\.record.id), in: transaction), by: \.status)
        let known = try sight.known(to: viewer, among: given.values.joined().map(\.account), in: transaction)
        return try seen.map { status in
            let likers = (given[status.record.id] ?? []).map(\.account).filter(known.contains)
            return view(
                status, background: background(of: status.record, backgrounds, for: viewer), likers: likers,
                likerCards: try cards(of: likers, of: status.record, for: viewer, in: transaction), for: viewer)
        }
    }

    func view(_ seen: SeenStatus, for viewer: AccountID, in transaction: any ReadTransaction) throws -> Status {
        guard let status = try self([seen], for: viewer, in: transaction).first else { throw Failure.notFound }
        return status
    }

    private func view(
        _ seen: SeenStatus, background: StatusBackground?, likers: [AccountID], likerCards: [AccountCard]?, for viewer: AccountID
    ) -> Status {
        let (record, details) = (seen.record, seen.record.details)
        return Status(
            id: record.id, author: seen.author, kind: record.kind, text: record.text, at: record.at, endsAt: record.endsAt,
            background: background, place: details.place, song: details.song, card: details.card, likes: likers.count, likers: likerCards,
            isLiked: likers.contains(viewer), audience: record.author == viewer ? record.audience : nil)
    }

    /// Others are shown it when it is ready.
    private func background(
        of record: StatusRecord, _ attachments: [AttachmentID: Attachment], for viewer: AccountID
    ) -> StatusBackground? {
        guard let id = record.details.background, let attachment = attachments[id] else { return nil }
        guard attachment.state == .ready || record.author == viewer else { return nil }
        return StatusBackground(attachment: attachment, blur: record.details.blur ?? 0)
    }

    /// Who likes a status is told to its author alone.
    private func cards(
        of likers: [AccountID], of record: StatusRecord, for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> [AccountCard]? {
        guard record.author == viewer else { return nil }
        let first = likers.prefix(Self.mostLikers)
        let cards = try neighbours.accounts.cards(for: first, in: transaction)
        return first.compactMap { cards[$0] }
    }
}

extension StatusGlance {
    init(_ record: StatusRecord) { self.init(account: record.author, kind: record.kind, text: record.text, endsAt: record.endsAt) }
}
