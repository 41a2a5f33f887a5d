import AccountsAPI
import Kernel
import Storage

/// Asks somebody who is signed in for the password again, before something that a stolen session must not do.
struct ConfirmPassword: Sendable {
    let database: any Database
    let accounts: AccountStore
    let passwords: PasswordHasher
    let limits: CredentialLimits

    /// - Returns: the account, as it was when the password was right. An account without a password has nothing to ask for.
    func callAsFunction(_ password: String?, of caller: Caller) async throws -> Account {
        let account = try await database.read { [accounts] in try accounts.load(caller.account, in: $0) }
        guard let hash = account.password else { return account }
        try limits.takeRepeat(by: caller)
        guard let password, try await passwords.verify(password, against: hash) else { throw AccountFailure.wrongPassword }
        return account
    }
}
