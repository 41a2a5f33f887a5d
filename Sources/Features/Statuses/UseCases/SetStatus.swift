import API
import Attachments
import AttachmentsAPI
import Contacts
import ContactsAPI
import Kernel
import Media
import StatusesAPI
import Storage

/// Sets the caller's status; one that was on is over. Doing it again under the same client id has the same answer.
struct SetStatus: Sendable {
    let database: any Database
    let statuses = StatusStore()
    let sight: StatusSight
    let views: StatusViews
    let tell: TellAuthor
    let limiter: RateLimiter
    let rules: StatusesRules
    let ids: IDGenerator
    let now: TimeSource

    private var neighbours: Neighbours { sight.neighbours }

    func callAsFunction(_ request: SetStatusRequest, by caller: Caller) async throws -> Status {
        let wish = try StatusWish(request)
        return try await database.write { transaction in
            if let clientID = wish.clientID,
                let before = try statuses.find(by: caller.account, clientID: clientID, in: transaction)
            {
                return try view(before, in: transaction)
            }
            try limiter.take(rules.setting, key: "\(caller.account)")
            let status = try record(of: wish, by: caller.account, in: transaction)
            let excluded = try excluded(by: wish.audience, of: caller.account, in: transaction)
            _ = try statuses.end(of: caller.account, at: status.at, in: transaction)
            try statuses.insert(status, in: transaction)
            try statuses.exclude(excluded, from: status.id, in: transaction)
            if let background = status.details.background {
                try neighbours.attachments.grant(background, to: .status(status.id), in: transaction)
            }
            let view = try view(status, in: transaction)
            try tell.changed(view, of: caller.account, in: transaction)
            return view
        }
    }

    private func record(of wish: StatusWish, by author: AccountID, in transaction: any WriteTransaction) throws -> StatusRecord {
        let moment = now()
        var details = StatusDetails(place: wish.place, song: wish.song)
        details.card = try wish.card.map { try neighbours.cards.load($0, author, transaction) }
        if let original = wish.background {
            details.background = try backdrop(of: original, wish.blur, author: author, in: transaction)
            details.blur = wish.blur.strength
        }
        return StatusRecord(
            id: ids.next(), author: author, clientID: wish.clientID, kind: wish.kind, text: wish.text, at: moment,
            endsAt: moment.adding(rules.lifetime), audience: wish.audience.kind, details: details)
    }

    /// Friends are shown a copy that was blurred here; the original stays the author's alone, also where nothing is blurred.
    private func backdrop(
        of original: AttachmentID, _ blur: Blur, author: AccountID, in transaction: any WriteTransaction
    ) throws -> AttachmentID {
        guard let seen = try neighbours.attachments.views([original], in: transaction)[original] else { throw Failure.notFound }
        guard seen.purpose == .picture || seen.purpose == .video else { throw StatusesFailure.badBackground }
        let loaded = try neighbours.attachments.load([original], purpose: seen.purpose, owner: author, in: transaction)
        if let duration = loaded.first?.duration, .milliseconds(duration) > rules.longestFilm { throw StatusesFailure.filmTooLong }
        return try neighbours.attachments.backdrop(of: original, blur: blur, owner: author, in: transaction).id
    }

    private func excluded(
        by audience: Audience, of author: AccountID, in transaction: any ReadTransaction
    ) throws -> Set<AccountID> {
        guard audience.kind == .allBut else { return [] }
        return try neighbours.contacts.people(in: audience, of: author, in: transaction)
    }

    private func view(_ record: StatusRecord, in transaction: any ReadTransaction) throws -> Status {
        guard let seen = try sight.filter([record], for: record.author, in: transaction).first else { throw Failure.notFound }
        return try views.view(seen, for: record.author, in: transaction)
    }
}
