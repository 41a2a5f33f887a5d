import API
import Attachments
import AttachmentsAPI
import Contacts
import ContactsAPI
import Kernel
import MomentsAPI
import Storage

/// Posts something. Doing it again under the same client id has the same answer.
///
/// A post costs its author a row, and one more for each person whom the audience names; who sees it is decided when it is read.
struct PublishMoment: Sendable {
    let database: any Database
    let moments = MomentStore()
    let sight: MomentSight
    let views: MomentViews
    let limiter: RateLimiter
    let rules: MomentsRules
    let ids: IDGenerator
    let now: TimeSource

    private var neighbours: Neighbours { sight.neighbours }

    func callAsFunction(_ request: PublishMomentRequest, by caller: Caller) async throws -> Moment {
        let wish = try MomentWish(request)
        let author = caller.account
        return try await database.write { transaction in
            if let before = try moments.find(by: author, clientID: wish.clientID, in: transaction) {
                return try view(before, in: transaction)
            }
            try limiter.take(rules.posting, key: "\(author)")
            let named = try named(by: wish.audience, of: author, in: transaction)
            try checkMentions(wish, named, by: author, in: transaction)
            let record = MomentRecord(
                id: ids.next(), author: author, clientID: wish.clientID, at: now(), audience: wish.audience.kind,
                content: try content(of: wish, by: author, in: transaction))
            try moments.insert(record, in: transaction)
            try moments.name(named, in: record.id, in: transaction)
            for attachment in record.content.attachments {
                try neighbours.attachments.grant(attachment.id, to: .moment(record.id), in: transaction)
            }
            return try view(record, in: transaction)
        }
    }

    /// Tags become the people in them now: whoever is added to one later is not among them.
    private func named(by audience: Audience, of author: AccountID, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        guard audience.kind == .these || audience.kind == .allBut else { return [] }
        let people = try neighbours.contacts.people(in: audience, of: author, in: transaction)
        guard audience.kind == .allBut || !people.isEmpty else { throw MomentsFailure.nobody }
        return people
    }

    /// Only what the author knows counts: somebody who has deleted or hidden the author can be mentioned, and never hears of it.
    private func checkMentions(
        _ wish: MomentWish, _ named: Set<AccountID>, by author: AccountID, in transaction: any ReadTransaction
    ) throws {
        if wish.mentions.isEmpty { return }
        let friends = try neighbours.contacts.ownFriends(of: author, among: wish.mentions, in: transaction)
        let audience: Set<AccountID> =
            switch wish.audience.kind {
            case .all: friends
            case .these: friends.intersection(named)
            case .allBut: friends.subtracting(named)
            case .self, .unknown: []
            }
        guard wish.mentions.isSubset(of: audience) else { throw MomentsFailure.badMentions }
    }

    private func content(of wish: MomentWish, by author: AccountID, in transaction: any ReadTransaction) throws -> MomentContent {
        let attachments = neighbours.attachments
        return MomentContent(
            text: wish.text, pictures: try attachments.load(wish.pictures, purpose: .picture, owner: author, in: transaction),
            video: try wish.video.flatMap { try attachments.load([$0], purpose: .video, owner: author, in: transaction).first },
            card: try wish.card.map { try neighbours.cards.load($0, author, transaction) }, place: wish.place,
            mentions: wish.mentions.sorted())
    }

    private func view(_ record: MomentRecord, in transaction: any ReadTransaction) throws -> Moment {
        let seen = try sight.filter([record], for: record.author, in: transaction)
        guard let moment = try views(seen, for: record.author, in: transaction).first else { throw Failure.notFound }
        return moment
    }
}

extension Scope {
    /// Shows pictures and films of a post to whoever may see the post.
    static func moment(_ moment: MomentID) -> Scope { Scope(kind: "moment", id: moment.rawValue) }

    /// Shows the cover picture of somebody to whoever may see their album.
    static func cover(of account: AccountID) -> Scope { Scope(kind: "momentCover", id: account.rawValue) }
}
