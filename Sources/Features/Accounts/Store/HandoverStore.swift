import API
import AccountsAPI
import Kernel
import Storage

/// The table `handovers`.
struct HandoverStore: Sendable {
    /// Keeps a waiting sign-in, and forgets those whose time is over.
    func insert(code: Secret, secret: Secret, device: String, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM handovers WHERE expires_at <= \(now)")
        try transaction.execute(
            """
            INSERT INTO handovers (code_hash, secret_hash, device, state, started_at, expires_at)
            VALUES (
                \(code.hash), \(secret.hash), \(device), \(HandoverState.waiting.rawValue), \(now),
                \(now.adding(HandoverRecord.lifetime))
            )
            """)
    }

    /// Finds one by its code, for the device that confirms.
    func find(code: Secret, at now: Timestamp, in transaction: any ReadTransaction) throws -> HandoverRecord? {
        try find("code_hash = \(code.hash) AND expires_at > \(now)", in: transaction)
    }

    /// Finds one by its code and its secret, for the device that waits.
    func find(code: Secret, secret: Secret, at now: Timestamp, in transaction: any ReadTransaction) throws -> HandoverRecord? {
        try find("code_hash = \(code.hash) AND secret_hash = \(secret.hash) AND expires_at > \(now)", in: transaction)
    }

    /// Answers one that still waits.
    /// - Returns: false if there is none.
    func answer(
        code: Secret, by account: AccountID, with state: HandoverState, at now: Timestamp, in transaction: any WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE handovers SET state = \(state.rawValue), account = \(account)
            WHERE code_hash = \(code.hash) AND state = \(HandoverState.waiting.rawValue) AND expires_at > \(now)
            """) == 1
    }

    /// - Returns: false if it is gone already, collected by another call.
    func delete(_ handover: HandoverRecord, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM handovers WHERE code_hash = \(handover.codeHash)") == 1
    }

    private func find(_ condition: SQL, in transaction: any ReadTransaction) throws -> HandoverRecord? {
        try transaction.row("SELECT code_hash, device, state, account, started_at FROM handovers WHERE \(condition)").map { row in
            HandoverRecord(
                codeHash: try row.get(0), device: try row.get(1), state: HandoverState(rawValue: try row.get(2)) ?? .unknown,
                account: try row.find(3), startedAt: try row.get(4))
        }
    }
}
