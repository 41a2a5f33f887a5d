import API
import AccountsAPI
import Kernel
import Storage

/// Opens an account with a password or a passkey and signs it in. The first account becomes the operator.
struct SignUp: Sendable {
    let database: any Database
    let accounts: AccountStore
    let settings: SettingsStore
    let invitations: InvitationStore
    let passwords: PasswordHasher
    let registerPasskey: RegisterPasskey
    let limits: CredentialLimits
    let openSession: OpenSession
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: SignUpRequest, on device: DeviceLabel, from address: NetworkAddress) async throws -> OpenedSession {
        try OpenSession.check(request.session)
        let handle = try Handle(request.handle)
        let name = try ProfileText.name(request.name)
        guard request.password != nil || request.passkey != nil else { throw AccountFailure.credentialNeeded }
        let password = try request.password.map { try NewPassword($0, handle: handle.text, field: "password") }
        try limits.takeSignUp(from: address)
        // Before the slow hash, so that a closed server is cheap to knock at; decided for good in the transaction.
        let current = try await database.read { [settings] in try settings.load(in: $0) }
        if current.registration == .closed, current.operatorAccount != nil { throw AccountFailure.registrationClosed }
        let hash = if let password { try await passwords.hash(password.text) } else { nil as PasswordHash? }
        return try await database.write { transaction in
            let ceremony = try request.passkey.map { try registerPasskey.finish($0, in: transaction) }
            let id = ceremony?.account ?? ids.next()
            let isOperator = try settings.claimOperator(id, in: transaction)
            if !isOperator { try admit(request.invitation, in: transaction) }
            guard try accounts.claim(handle, for: id, in: transaction) else { throw AccountFailure.handleTaken }
            let account = Account(
                id: id, handle: handle.text, name: name, line: nil, region: nil, avatar: nil, password: hash, isOperator: isOperator,
                handleChangedAt: nil)
            try accounts.insert(account, at: now(), in: transaction)
            if let ceremony { try registerPasskey.keep(ceremony.passkey, of: id, label: ceremony.label ?? device.text, in: transaction) }
            return try openSession(for: id, request.session, on: device, from: address, in: transaction)
        }
    }

    private func admit(_ invitation: String?, in transaction: any WriteTransaction) throws {
        switch try settings.load(in: transaction).registration {
        case .open: return
        case .invitation:
            guard let invitation, try invitations.take(invitation, at: now(), in: transaction) else { throw AccountFailure.invitationNeeded }
        case .closed, .unknown: throw AccountFailure.registrationClosed
        }
    }
}
