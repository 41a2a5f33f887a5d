import API
import Accounts
import AccountsAPI
import Contacts
import Kernel
import StatusesAPI
import Storage

/// A status that somebody may see, with its author.
struct SeenStatus: Sendable {
    let record: StatusRecord
    let author: AccountCard
}

/// The one decision about who may see a status. What stands beside names, the full view, friends with the same status,
/// likes and backgrounds all ask here.
///
/// Its author sees it always. Everybody else sees it while it is on, if the author is in their circle
/// (`ContactsFeature.circle`: friends on both sides, no block, no *chats only*, not hidden by either) and did not except them.
struct StatusSight: Sendable {
    let neighbours: Neighbours
    let statuses = StatusStore()
    let now: TimeSource

    /// Those among the records that the viewer may see, in the order given; read for all at once.
    func filter(_ records: [StatusRecord], for viewer: AccountID, in transaction: any ReadTransaction) throws -> [SeenStatus] {
        if records.isEmpty { return [] }
        let moment = now()
        let others = records.filter { $0.author != viewer && $0.isOn(at: moment) }
        let circle = try neighbours.contacts.circle(of: viewer, among: others.map(\.author), in: transaction)
        let near = others.filter { circle.contains($0.author) }
        let kept = try statuses.excluding(viewer, among: near.map(\.id), in: transaction)
        let open = Set(near.map(\.id)).subtracting(kept)
        let seen = records.filter { $0.author == viewer || open.contains($0.id) }
        let cards = try neighbours.accounts.cards(for: Set(seen.map(\.author)), in: transaction)
        return seen.compactMap { record in cards[record.author].map { SeenStatus(record: record, author: $0) } }
    }

    /// The statuses of these people that are on and that the viewer may see.
    /// - Parameter likeness: of those alone that are like this; all if absent.
    func listOn(
        of authors: some Sequence<AccountID>, like likeness: String? = nil, for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> [SeenStatus] {
        try filter(statuses.listOn(of: authors, like: likeness, at: now(), in: transaction), for: viewer, in: transaction)
    }

    /// The status of somebody that is on.
    /// - Throws: the same `Failure.notFound` if there is none and if it is not for this viewer.
    func requireOn(of author: AccountID, for viewer: AccountID, in transaction: any ReadTransaction) throws -> SeenStatus {
        guard let seen = try listOn(of: [author], for: viewer, in: transaction).first else { throw Failure.notFound }
        return seen
    }

    /// - Throws: the same `Failure.notFound` for what is not there and for what is not for this viewer.
    func require(_ id: StatusID, for viewer: AccountID, in transaction: any ReadTransaction) throws -> SeenStatus {
        guard let record = try statuses.find(id, in: transaction),
            let seen = try filter([record], for: viewer, in: transaction).first
        else { throw Failure.notFound }
        return seen
    }

    /// Those among these people whom the viewer may know of: friends on both sides with no block between them, and itself.
    func known(to viewer: AccountID, among people: some Sequence<AccountID>, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        let all = Set(people)
        let friends = try neighbours.contacts.friends(of: viewer, among: all, in: transaction)
        let barred = try neighbours.contacts.barred(from: viewer, among: friends, in: transaction)
        return friends.subtracting(barred).union(all.intersection([viewer]))
    }
}
