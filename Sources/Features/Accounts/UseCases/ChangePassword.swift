import API
import AccountsAPI
import Kernel
import Storage

/// Changes the caller's password, or sets the first one, and signs every other device out.
struct ChangePassword: Sendable {
    let database: any Database
    let accounts: AccountStore
    let passwords: PasswordHasher
    let confirm: ConfirmPassword
    let endSessions: EndSessions
    let profile: OwnProfile

    func callAsFunction(_ request: ChangePasswordRequest, by caller: Caller) async throws {
        let account = try await confirm(request.current, of: caller)
        let password = try NewPassword(request.new, handle: account.handle, field: "new")
        let hash = try await passwords.hash(password.text)
        try await database.write { transaction in
            guard try accounts.replacePassword(of: account.id, account.password, by: hash, in: transaction) else {
                throw AccountFailure.wrongPassword
            }
            try endSessions.all(of: account.id, except: SessionID(rawValue: caller.session), in: transaction)
            try profile.tellChange(of: account.id, in: transaction)
        }
    }
}
