import AccountsAPI
import Kernel
import Storage

/// Signs in with a password. Nobody learns from the answer, or from how long it takes, whether an account exists.
struct SignIn: Sendable {
    let database: any Database
    let accounts: AccountStore
    let sessions: SessionStore
    let passwords: PasswordHasher
    let limits: CredentialLimits
    let openSession: OpenSession

    func callAsFunction(_ request: SignInRequest, on device: DeviceLabel, from address: NetworkAddress) async throws -> OpenedSession {
        try OpenSession.check(request.session)
        try limits.takeAttempt(at: request.handle, from: address)
        let (account, isKnownAddress) = try await database.read { [accounts, sessions] transaction in
            let account = try accounts.find(handle: request.handle, in: transaction)
            let known = try account.map { try sessions.knows(address.hash(for: $0.id), of: $0.id, in: transaction) }
            return (account, known ?? false)
        }
        if !isKnownAddress { try limits.takeStrange(at: request.handle) }
        let matches = try await passwords.verify(request.password, against: account?.password)
        guard matches, let account, let checked = account.password else { throw AccountFailure.wrongCredentials }
        let kept = passwords.isOutdated(checked) ? try await passwords.hash(request.password) : checked
        let opened = try await database.write { transaction in
            guard try accounts.replacePassword(of: account.id, checked, by: kept, in: transaction) else {
                throw AccountFailure.wrongCredentials
            }
            return try openSession(for: account.id, request.session, on: device, from: address, in: transaction)
        }
        limits.clear(request.handle, from: address)
        return opened
    }
}
