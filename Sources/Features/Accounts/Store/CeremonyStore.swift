import API
import Kernel
import Storage

/// The table `passkey_ceremonies`.
struct CeremonyStore: Sendable {
    /// Keeps a ceremony under the hash of its name, and forgets those that nobody finished in time.
    func insert(_ ceremony: Ceremony, name: Secret, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM passkey_ceremonies WHERE expires_at <= \(now)")
        try transaction.execute(
            """
            INSERT INTO passkey_ceremonies (ceremony_hash, purpose, challenge, origin, account, expires_at)
            VALUES (
                \(name.hash), \(ceremony.purpose.rawValue), \(ceremony.challenge), \(ceremony.party.origin), \(ceremony.account),
                \(now.adding(Ceremony.lifetime))
            )
            """)
    }

    /// Takes it away: a ceremony is good once.
    /// - Returns: nil if there is none of that purpose or its time is over.
    func take(
        _ name: String, for purpose: Ceremony.Purpose, at now: Timestamp, in transaction: any WriteTransaction
    ) throws -> Ceremony? {
        let row = try transaction.row(
            """
            DELETE FROM passkey_ceremonies
            WHERE ceremony_hash = \(Secret(text: name).hash) AND purpose = \(purpose.rawValue) AND expires_at > \(now)
            RETURNING challenge, origin, account
            """)
        guard let row, let party = RelyingParty(origin: try row.get(1)) else { return nil }
        return Ceremony(purpose: purpose, challenge: try row.get(0), party: party, account: try row.find(2))
    }
}
