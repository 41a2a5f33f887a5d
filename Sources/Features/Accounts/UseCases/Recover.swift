import AccountsAPI
import Kernel
import Storage

/// Signs in with a recovery code, sets a new password and signs every other device out.
struct Recover: Sendable {
    let database: any Database
    let accounts: AccountStore
    let recoveryCodes: RecoveryCodeStore
    let passwords: PasswordHasher
    let limits: CredentialLimits
    let endSessions: EndSessions
    let openSession: OpenSession
    let profile: OwnProfile

    func callAsFunction(_ request: RecoverRequest, on device: DeviceLabel, from address: NetworkAddress) async throws -> OpenedSession {
        try OpenSession.check(request.session)
        let password = try NewPassword(request.newPassword, handle: request.handle, field: "newPassword")
        // Codes of 80 bits need no limit by account: nobody guesses one, so nobody is to be locked out.
        try limits.takeAttempt(at: request.handle, from: address)
        // Hashed before the account is looked up, so that the time says nothing about it.
        let hash = try await passwords.hash(password.text)
        return try await database.write { transaction in
            guard let account = try accounts.find(handle: request.handle, in: transaction),
                try recoveryCodes.take(RecoveryCode.hash(of: request.code), of: account.id, in: transaction)
            else { throw AccountFailure.wrongRecovery }
            try accounts.setPassword(of: account.id, to: hash, in: transaction)
            try endSessions.all(of: account.id, except: nil, in: transaction)
            try profile.tellChange(of: account.id, in: transaction)
            return try openSession(for: account.id, request.session, on: device, from: address, in: transaction)
        }
    }
}
