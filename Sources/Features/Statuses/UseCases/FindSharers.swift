import API
import Contacts
import Kernel
import StatusesAPI
import Storage

/// Which friends of the caller have the same status now as somebody whose status the caller sees.
///
/// It tells nothing that the icons beside their names do not tell. Whoever may not see the caller's own status is among them
/// all the same: were they left out, their absence would say what they have written down about the caller.
struct FindSharers: Sendable {
    private static let most = 100

    let database: any Database
    let sight: StatusSight

    func callAsFunction(of account: AccountID, by caller: Caller) async throws -> StatusSharers {
        try await database.read { transaction in
            let shared = try sight.requireOn(of: account, for: caller.account, in: transaction).record
            let friends = try sight.neighbours.contacts.circle(of: caller.account, in: transaction).filter { $0 != account }
            let alike = try sight.listOn(of: friends, like: shared.likeness, for: caller.account, in: transaction)
            let newest = alike.sorted { $0.record.id > $1.record.id }.prefix(Self.most)
            return StatusSharers(people: newest.map { StatusGlanceOfFriend(person: $0.author, status: StatusGlance($0.record)) })
        }
    }
}
