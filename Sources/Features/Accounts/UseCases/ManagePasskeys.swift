import AccountsAPI
import Kernel
import Storage

/// The caller's own passkeys.
struct ManagePasskeys: Sendable {
    let database: any Database
    let accounts: AccountStore
    let passkeys: PasskeyStore
    let profile: OwnProfile

    func list(by caller: Caller) async throws -> Passkeys {
        let records = try await database.read { [passkeys] in try passkeys.list(of: caller.account, in: $0) }
        return Passkeys(passkeys: records.map(\.view))
    }

    /// Removes one, unless it is the only way to sign in. Anybody else's is as good as not there.
    func remove(_ passkey: PasskeyID, by caller: Caller) async throws {
        try await database.write { transaction in
            guard try passkeys.delete(passkey, of: caller.account, in: transaction) else { throw Failure.notFound }
            let account = try accounts.load(caller.account, in: transaction)
            guard try account.password != nil || passkeys.count(of: account.id, in: transaction) > 0 else {
                throw AccountFailure.lastCredential
            }
            try profile.tellChange(of: caller.account, in: transaction)
        }
    }
}
