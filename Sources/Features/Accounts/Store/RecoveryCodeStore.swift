import API
import Storage

/// The table `account_recovery_codes`: hashes of codes that are not used yet.
struct RecoveryCodeStore: Sendable {
    func count(of account: AccountID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT COUNT(*) FROM account_recovery_codes WHERE account = \(account)")?.get(0) ?? 0
    }

    func replace(of account: AccountID, by hashes: [String], in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM account_recovery_codes WHERE account = \(account)")
        for hash in hashes {
            try transaction.execute("INSERT INTO account_recovery_codes (account, code_hash) VALUES (\(account), \(hash))")
        }
    }

    /// Uses a code up.
    /// - Returns: false if the account has no such code.
    func take(_ hash: String, of account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM account_recovery_codes WHERE account = \(account) AND code_hash = \(hash)") == 1
    }
}
