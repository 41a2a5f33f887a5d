import API
import Contacts
import MomentsAPI
import Storage

/// The one decision about who sees a like or a comment. Lists, counts, names and notices all ask here.
///
/// Somebody who may see the post sees what they did themselves and what their friends did; its author sees everything.
struct ActSight: Sendable {
    /// Up to so many likes and comments of others are read to find those of friends among them.
    private static let fewActs = 2_000

    let neighbours: Neighbours
    let acts = ActStore()

    /// What the viewer sees under each of these posts, the oldest first.
    func list(
        under moments: [SeenMoment], for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> [MomentID: [ActRecord]] {
        let own = moments.filter { $0.record.author == viewer }.map(\.record.id)
        let others = moments.filter { $0.record.author != viewer }.map(\.record.id)
        var found = own.isEmpty ? [] : try acts.list(under: own, limit: .max, in: transaction)
        if !others.isEmpty { found += try ofFriends(under: others, for: viewer, in: transaction) }
        return Dictionary(grouping: found, by: \.moment)
    }

    /// Those among `people` whom the viewer may know of: friends on both sides with no block between them, and itself.
    func known(to viewer: AccountID, among people: some Sequence<AccountID>, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        let all = Set(people)
        let friends = try neighbours.contacts.friends(of: viewer, among: all, in: transaction)
        let barred = try neighbours.contacts.barred(from: viewer, among: friends, in: transaction)
        return friends.subtracting(barred).union(all.intersection([viewer]))
    }

    /// Whether the viewer sees what the person did under a post that the viewer may see.
    /// - Parameter known: of `known(to:among:in:)`.
    static func isSeen(_ person: AccountID, under moment: SeenMoment, by viewer: AccountID, known: Set<AccountID>) -> Bool {
        moment.record.author == viewer || known.contains(person)
    }

    /// Everything is read and what friends did is kept; where much more was done than somebody has friends, what each friend
    /// did is looked up instead.
    private func ofFriends(
        under moments: [MomentID], for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> [ActRecord] {
        let most = max(Self.fewActs, try neighbours.contacts.friendCount(of: viewer, in: transaction))
        let all = try acts.list(under: moments, limit: most + 1, in: transaction)
        if all.count <= most {
            let known = try known(to: viewer, among: all.map(\.account), in: transaction)
            return all.filter { known.contains($0.account) }
        }
        let friends = try neighbours.contacts.friends(of: viewer, in: transaction)
        return try acts.list(under: moments, by: known(to: viewer, among: friends + [viewer], in: transaction), in: transaction)
    }
}
