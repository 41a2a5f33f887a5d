import API
import AccountsAPI
import Foundation
import Kernel
import Storage

/// The table `passkeys`.
struct PasskeyStore: Sendable {
    private static let columns: SQL = "id, account, credential_id, public_key, counter, label, created_at, used_at"

    func find(credentialID: String, in transaction: any ReadTransaction) throws -> PasskeyRecord? {
        try transaction.row("SELECT \(Self.columns) FROM passkeys WHERE credential_id = \(credentialID)").map(Self.passkey)
    }

    func list(of account: AccountID, in transaction: any ReadTransaction) throws -> [PasskeyRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM passkeys WHERE account = \(account) ORDER BY id").map(Self.passkey)
    }

    func count(of account: AccountID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT COUNT(*) FROM passkeys WHERE account = \(account)")?.get(0) ?? 0
    }

    /// - Returns: false if the credential is known already.
    func insert(_ passkey: PasskeyRecord, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO passkeys (\(Self.columns))
            VALUES (
                \(passkey.id), \(passkey.account), \(passkey.credentialID), \(passkey.key.base64URLEncodedString()), \(passkey.counter),
                \(passkey.label), \(passkey.createdAt), \(passkey.usedAt)
            )
            ON CONFLICT (credential_id) DO NOTHING
            """) == 1
    }

    /// Writes down that it was used, unless another sign-in with the same or a later counter came first.
    func markUsed(_ id: PasskeyID, counter: Int64, at now: Timestamp, in transaction: any WriteTransaction) throws -> Bool {
        let grown: SQL = counter == 0 ? "counter = 0" : "counter < \(counter)"
        return try transaction.execute("UPDATE passkeys SET counter = \(counter), used_at = \(now) WHERE id = \(id) AND \(grown)") == 1
    }

    /// - Returns: false if the account has no such passkey.
    func delete(_ id: PasskeyID, of account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM passkeys WHERE id = \(id) AND account = \(account)") == 1
    }

    private static func passkey(_ row: Row) throws -> PasskeyRecord {
        guard let key = Data(base64URLEncoded: try row.get(3)) else { throw StoreFailure.unexpectedValue(column: 3) }
        return PasskeyRecord(
            id: try row.get(0), account: try row.get(1), credentialID: try row.get(2), key: key, counter: try row.get(4),
            label: try row.get(5), createdAt: try row.get(6), usedAt: try row.find(7))
    }
}
