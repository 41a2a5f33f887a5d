import API
import Accounts
import AccountsAPI
import Contacts
import ContactsAPI
import Kernel
import MomentsAPI
import Storage

/// A post that somebody may see, with its author.
struct SeenMoment: Sendable {
    let record: MomentRecord
    let author: AccountCard
    /// The viewer may like it and comment on it: its author and friends may, strangers may not.
    let mayTalk: Bool
}

/// The one decision about who may see a post. Feed, album, detail, likes, comments, notices, dots, pictures and covers all ask here.
///
/// - Its author sees it always; what is for the author alone nobody else does.
/// - Of others' posts somebody sees those of their circle (`ContactsFeature.circle`: friends on both sides, no block, no *chats
///   only*, not hidden by either) that are not older than the author lets friends see, and whose audience they are in.
/// - Where the author lets them, strangers who have met the author see the last ten that are for all friends, no older than friends
///   see them.
struct MomentSight: Sendable {
    private static let forStrangers = 10

    let neighbours: Neighbours
    let moments = MomentStore()
    let settings = SettingsStore()
    let now: TimeSource

    /// Those among the records that the viewer may see, in the order given; read for all at once.
    func filter(_ records: [MomentRecord], for viewer: AccountID, in transaction: any ReadTransaction) throws -> [SeenMoment] {
        let others = records.filter { $0.author != viewer && $0.audience != .self }
        let authors = Set(others.map(\.author))
        let circle = try neighbours.contacts.circle(of: viewer, among: authors, in: transaction)
        let settings = try settings.list(of: authors, in: transaction)
        let recent = others.filter { isInReach($0, settings[$0.author]) }
        let near = recent.filter { circle.contains($0.author) }
        let named = try moments.naming(viewer, among: near.filter { $0.audience != .all }.map(\.id), in: transaction)
        let open = Set(near.filter { isIn($0.audience, isNamed: named.contains($0.id)) }.map(\.id))
        let shown = try shown(among: recent.filter { !circle.contains($0.author) }, settings, to: viewer, in: transaction)
        let seen = records.filter { $0.author == viewer || open.contains($0.id) || shown.contains($0.id) }
        let cards = try neighbours.accounts.cards(for: Set(seen.map(\.author)), in: transaction)
        return seen.compactMap { record in
            cards[record.author].map { SeenMoment(record: record, author: $0, mayTalk: !shown.contains(record.id)) }
        }
    }

    /// - Throws: the same `Failure.notFound` for what is not there and for what is not for this viewer.
    func require(_ id: MomentID, for viewer: AccountID, in transaction: any ReadTransaction) throws -> SeenMoment {
        guard let record = try moments.find(id, in: transaction), let seen = try filter([record], for: viewer, in: transaction).first
        else { throw Failure.notFound }
        return seen
    }

    /// Those among the authors of these records of whom friends see nothing as old as that.
    func outOfReach(_ records: [MomentRecord], for viewer: AccountID, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        let settings = try settings.list(of: Set(records.map(\.author)), in: transaction)
        return Set(records.filter { $0.author != viewer && !isInReach($0, settings[$0.author]) }.map(\.author))
    }

    /// How somebody stands to the Moments of another.
    enum Standing: Sendable {
        case owner, friend
        /// They see the last ten at most.
        case stranger
        case nobody
    }

    func standing(of viewer: AccountID, to owner: AccountID, in transaction: any ReadTransaction) throws -> Standing {
        if viewer == owner { return .owner }
        if try neighbours.contacts.circle(of: viewer, among: [owner], in: transaction).contains(owner) { return .friend }
        guard try settings.load(of: owner, in: transaction).showsStrangersTen,
            try neighbours.contacts.isOpenStranger(owner, to: viewer, in: transaction)
        else { return .nobody }
        return .stranger
    }

    private func isInReach(_ record: MomentRecord, _ settings: MomentSettings?) -> Bool {
        guard let start = settings?.range.start(at: now()) else { return true }
        return record.at >= start
    }

    private func isIn(_ audience: AudienceKind, isNamed: Bool) -> Bool {
        switch audience {
        case .all: true
        case .these: isNamed
        case .allBut: !isNamed
        case .self, .unknown: false
        }
    }

    private func shown(
        among records: [MomentRecord], _ settings: [AccountID: MomentSettings], to viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> Set<MomentID> {
        let willing = Set(records.filter { $0.audience == .all && settings[$0.author]?.showsStrangersTen == true }.map(\.author))
        let open = try willing.filter { try neighbours.contacts.isOpenStranger($0, to: viewer, in: transaction) }
        let newest = try open.flatMap { try moments.newestForAll(of: $0, limit: Self.forStrangers, in: transaction) }
        return Set(records.map(\.id)).intersection(newest)
    }
}
