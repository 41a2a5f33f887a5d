import API
import AccountsAPI
import Contacts
import Dots
import MomentsAPI
import Storage

/// The red dot on Moments: who of the caller's circle posted last, since it was opened.
struct FindNews: Sendable {
    private static let batch = 10

    let moments = MomentStore()
    let sight: MomentSight
    let rules: WalkRules

    var source: DotSource { DotSource("moments", look: look) }

    private func look(_ account: AccountID, since: Timestamp?, in transaction: any ReadTransaction) throws -> News? {
        let friends = try Set(sight.neighbours.contacts.circle(of: account, in: transaction))
        var walk = try FeedWalk(friends, below: MomentID(rawValue: .max), rules: rules, in: transaction)
        while true {
            let records = try moments.list(try walk.next(Self.batch), in: transaction)
            let recent = records.filter { record in since.map { record.at > $0 } ?? true }
            if let newest = try sight.filter(recent, for: account, in: transaction).first {
                return .avatar(of: newest.author.id, name: newest.author.name, picture: newest.author.avatar)
            }
            // What follows is older still.
            guard !recent.isEmpty, recent.count == records.count else { return nil }
            walk.leave(try sight.outOfReach(records, for: account, in: transaction))
        }
    }
}
