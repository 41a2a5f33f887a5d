import API
import Storage

/// The tables `contact_cards` and `contact_encounters`.
struct MeetingStore: Sendable {
    /// For so long somebody who was found once may be looked at again and asked.
    static let memory: Duration = .seconds(3 * 24 * 3600)

    func findCard(of owner: AccountID, in transaction: any ReadTransaction) throws -> String? {
        try transaction.row("SELECT code FROM contact_cards WHERE owner = \(owner)")?.get(0)
    }

    func findOwner(ofCard code: String, in transaction: any ReadTransaction) throws -> AccountID? {
        try transaction.row("SELECT owner FROM contact_cards WHERE code = \(code)")?.get(0)
    }

    func upsertCard(_ code: String, of owner: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO contact_cards (owner, code) VALUES (\(owner), \(code))
            ON CONFLICT (owner) DO UPDATE SET code = excluded.code
            """)
    }

    /// When the account found this person, if that was lately.
    func findEncounter(
        of owner: AccountID, with person: AccountID, at now: Timestamp, in transaction: any ReadTransaction
    ) throws -> Timestamp? {
        let start = now.adding(.zero - Self.memory)
        return try transaction.row(
            "SELECT met_at FROM contact_encounters WHERE owner = \(owner) AND person = \(person) AND met_at > \(start)")?.get(0)
    }

    /// Remembers that the account found this person, and forgets whom it found long ago.
    func remember(_ person: AccountID, of owner: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO contact_encounters (owner, person, met_at) VALUES (\(owner), \(person), \(now))
            ON CONFLICT (owner, person) DO UPDATE SET met_at = excluded.met_at
            """)
        try transaction.execute(
            "DELETE FROM contact_encounters WHERE owner = \(owner) AND met_at <= \(now.adding(.zero - Self.memory))")
    }
}
