import API
import AccountsAPI
import Kernel
import Logging
import Storage

/// The two halves of making a passkey: the challenge, and the authenticator's answer to it.
struct RegisterPasskey: Sendable {
    /// An account has at most so many.
    static let most = 20

    /// An answer that holds and that is not kept yet.
    struct Finished {
        let passkey: NewPasskey
        let account: AccountID
        let label: String?
    }

    let database: any Database
    let accounts: AccountStore
    let passkeys: PasskeyStore
    let ceremonies: CeremonyStore
    let settings: SettingsStore
    let limits: CredentialLimits
    let ids: IDGenerator
    let now: TimeSource
    let log: Logger

    /// Starts a registration: for the caller, or for an account that is about to be opened.
    func start(
        _ request: PasskeyRegistrationOptionsRequest, by caller: Caller?, from address: NetworkAddress, at origin: String
    ) async throws -> PasskeyCeremony {
        try limits.takeStart(from: address)
        guard let party = RelyingParty(origin: origin) else { throw AccountFailure.passkeysNeedAName }
        let name = Secret.random()
        let challenge = Secret.random().text
        return try await database.write { transaction in
            let (account, handle, displayName) = try person(request, caller, in: transaction)
            let known = try passkeys.list(of: account, in: transaction)
            guard known.count < Self.most else { throw AccountFailure.tooManyPasskeys }
            let ceremony = Ceremony(purpose: .registration, challenge: challenge, party: party, account: account)
            try ceremonies.insert(ceremony, name: name, at: now(), in: transaction)
            let options = CeremonyOptions.registration(
                challenge: challenge, party: party, server: try settings.load(in: transaction).name, account: account, handle: handle,
                name: displayName, known: known.map(\.credentialID))
            return PasskeyCeremony(ceremony: name.text, options: options)
        }
    }

    /// Checks the authenticator's answer and uses its ceremony up.
    func finish(_ answer: PasskeyRegistration, in transaction: any WriteTransaction) throws -> Finished {
        guard let ceremony = try ceremonies.take(answer.ceremony, for: .registration, at: now(), in: transaction),
            let account = ceremony.account
        else { throw AccountFailure.passkeyUnusable }
        do {
            let passkey = try NewPasskey(answer, challenge: ceremony.challenge, at: ceremony.party)
            return Finished(passkey: passkey, account: account, label: answer.label.flatMap { PlainText.clean($0, limit: 60) })
        } catch let fault as PasskeyFault {
            log.info("A passkey was not accepted.", metadata: ["why": "\(fault)"])
            throw AccountFailure.passkeyUnusable
        }
    }

    @discardableResult
    func keep(_ passkey: NewPasskey, of account: AccountID, label: String, in transaction: any WriteTransaction) throws -> PasskeyRecord {
        let record = PasskeyRecord(
            id: ids.next(), account: account, credentialID: passkey.credentialID, key: passkey.key, counter: Int64(passkey.counter),
            label: label.isEmpty ? "Passkey" : label, createdAt: now(), usedAt: nil)
        guard try passkeys.insert(record, in: transaction) else { throw AccountFailure.passkeyKnown }
        return record
    }

    private func person(
        _ request: PasskeyRegistrationOptionsRequest, _ caller: Caller?, in transaction: any ReadTransaction
    ) throws -> (AccountID, handle: String, name: String) {
        if let caller {
            let account = try accounts.load(caller.account, in: transaction)
            return (account.id, account.handle, account.name)
        }
        let handle = try Handle(request.handle ?? "")
        return (ids.next(), handle.text, try ProfileText.name(request.name ?? ""))
    }
}
