import API
import Accounts
import AccountsAPI
import ContactsAPI
import Kernel
import MomentsAPI
import Storage

/// Turns posts that somebody may see into what they are shown. What they need is read for all at once.
struct MomentViews: Sendable {
    /// In a list a post shows so many of its comments; alone it shows so many.
    enum Length: Int {
        case listed = 50
        case whole = 2_000
    }

    private static let mostLikers = 200

    let neighbours: Neighbours
    let sight: ActSight
    let notices = NoticeStore()
    let now: TimeSource

    /// In the order given.
    func callAsFunction(
        _ moments: [SeenMoment], _ length: Length = .listed, for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> [Moment] {
        if moments.isEmpty { return [] }
        let acts = try sight.list(under: moments, for: viewer, in: transaction)
        let people = try people(in: moments, acts, for: viewer, in: transaction)
        let ids = moments.map(\.record.id)
        let followed = try notices.following(viewer, among: ids, at: now(), in: transaction)
        let silent = try notices.silences(of: viewer, among: ids, in: transaction)
        return moments.map { moment in
            let id = moment.record.id
            let isFollowed = silent[id] == nil && (moment.record.author == viewer || followed.contains(id))
            return view(moment, acts[id] ?? [], people, length, isFollowed: isFollowed, for: viewer)
        }
    }

    /// One comment, as the one who sees the post sees it.
    func comment(
        _ act: ActRecord, under moment: SeenMoment, for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> MomentComment {
        let people = try people(in: [moment], [act.moment: [act]], for: viewer, in: transaction)
        guard let comment = view(act, under: moment, people, for: viewer) else { throw Failure.notFound }
        return comment
    }

    /// Who is there, and whom of them the viewer may know of.
    private struct People {
        let cards: [AccountID: AccountCard]
        let known: Set<AccountID>
    }

    private func people(
        in moments: [SeenMoment], _ acts: [MomentID: [ActRecord]], for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> People {
        let named = Set(moments.flatMap(\.record.content.mentions)).union(acts.values.joined().compactMap(\.replied))
        let all = named.union(acts.values.joined().map(\.account))
        return People(
            cards: try neighbours.accounts.cards(for: all, in: transaction),
            known: try sight.known(to: viewer, among: named, in: transaction))
    }

    private func view(
        _ moment: SeenMoment, _ acts: [ActRecord], _ people: People, _ length: Length, isFollowed: Bool, for viewer: AccountID
    ) -> Moment {
        let content = moment.record.content
        let likers = acts.filter { $0.kind == .like }.compactMap { people.cards[$0.account] }
        let comments = acts.filter { $0.kind == .comment }.compactMap { view($0, under: moment, people, for: viewer) }
        let mentions = content.mentions.compactMap { name($0, under: moment, people, for: viewer) }
        return Moment(
            id: moment.record.id, author: moment.author, at: moment.record.at, text: content.text,
            pictures: content.pictures.isEmpty ? nil : content.pictures, video: content.video, card: content.card, place: content.place,
            mentions: mentions.isEmpty ? nil : mentions, audience: moment.record.author == viewer ? moment.record.audience : nil,
            likes: Array(likers.prefix(Self.mostLikers)), likeCount: likers.count, comments: comments.suffix(length.rawValue),
            commentCount: comments.count, isLiked: likers.contains { $0.id == viewer }, isFollowed: isFollowed, mayTalk: moment.mayTalk)
    }

    private func view(_ act: ActRecord, under moment: SeenMoment, _ people: People, for viewer: AccountID) -> MomentComment? {
        guard let author = people.cards[act.account] else { return nil }
        return MomentComment(
            id: act.comment, author: author, text: act.text, at: act.at,
            replyTo: act.replied.flatMap { name($0, under: moment, people, for: viewer) },
            mayDelete: act.account == viewer || moment.record.author == viewer)
    }

    /// The author of the post is no secret to whoever sees it.
    private func name(_ account: AccountID, under moment: SeenMoment, _ people: People, for viewer: AccountID) -> NamedAccount? {
        if account == moment.record.author { return NamedAccount(id: account, name: moment.author.name) }
        guard ActSight.isSeen(account, under: moment, by: viewer, known: people.known) else { return nil }
        return people.cards[account].map { NamedAccount(id: account, name: $0.name) }
    }
}
