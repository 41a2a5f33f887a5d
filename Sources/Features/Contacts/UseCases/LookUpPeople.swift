import API
import Accounts
import AccountsAPI
import ContactsAPI
import Kernel
import Storage

/// Finds people: by the exact handle, by a QR card, or by id if the caller has met them. Whoever was found may be looked
/// at again by id for a while.
struct LookUpPeople: Sendable {
    let database: any Database
    let accounts: AccountsFeature
    let meetings: MeetingStore
    let acquaintance: Acquaintance
    let views: ContactViews
    let limiter: RateLimiter
    let rules: RequestRules
    let now: TimeSource

    func find(_ id: AccountID, by caller: Caller) async throws -> Person {
        try await database.read { transaction in
            try acquaintance.require(id, for: caller.account, in: transaction)
            return try views.person(id, for: caller.account, in: transaction)
        }
    }

    func find(handle: String, by caller: Caller) async throws -> Person {
        try await meet(by: caller) { try accounts.find(handle: handle, in: $0)?.id }
    }

    func find(card: String, by caller: Caller) async throws -> Person {
        try await meet(by: caller) { try meetings.findOwner(ofCard: card, in: $0) }
    }

    /// Looking people up is limited, or somebody could try every handle there is.
    private func meet(
        by caller: Caller, _ search: @escaping @Sendable (any ReadTransaction) throws -> AccountID?
    ) async throws -> Person {
        let me = caller.account
        try limiter.take(rules.lookUps, key: "\(me)")
        let (person, isFresh) = try await database.read { transaction in
            guard let id = try search(transaction), try acquaintance.mayFind(id, me, in: transaction) else { throw Failure.notFound }
            let person = try views.person(id, for: me, in: transaction)
            guard person.relation == .stranger else { return (person, true) }
            let met = try meetings.findEncounter(of: me, with: id, at: now(), in: transaction)
            // Remembered once an hour is often enough.
            return (person, met.map { $0.adding(.seconds(3600)) > now() } ?? false)
        }
        if !isFresh {
            // On a full disk people can still be found; they are only not remembered.
            try? await database.write { [meetings, now] in try meetings.remember(person.card.id, of: me, at: now(), in: $0) }
        }
        return person
    }
}
