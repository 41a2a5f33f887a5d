import API
import AccountsAPI
import Kernel
import Logging
import Storage

/// The two halves of signing in with a passkey: the challenge, and the authenticator's answer to it.
struct SignInWithPasskey: Sendable {
    let database: any Database
    let passkeys: PasskeyStore
    let ceremonies: CeremonyStore
    let limits: CredentialLimits
    let openSession: OpenSession
    let now: TimeSource
    let log: Logger

    func start(from address: NetworkAddress, at origin: String) async throws -> PasskeyCeremony {
        try limits.takeStart(from: address)
        guard let party = RelyingParty(origin: origin) else { throw AccountFailure.passkeysNeedAName }
        let name = Secret.random()
        let ceremony = Ceremony(purpose: .assertion, challenge: Secret.random().text, party: party, account: nil)
        try await database.write { [ceremonies, now] in try ceremonies.insert(ceremony, name: name, at: now(), in: $0) }
        return PasskeyCeremony(ceremony: name.text, options: CeremonyOptions.assertion(challenge: ceremony.challenge, party: party))
    }

    func finish(_ answer: PasskeySignInRequest, on device: DeviceLabel, from address: NetworkAddress) async throws -> OpenedSession {
        try OpenSession.check(answer.session)
        try limits.takeAttempt(from: address)
        // In a transaction of its own: the ceremony is used up whatever comes of it.
        let ceremony = try await database.write { [ceremonies, now] in
            try ceremonies.take(answer.ceremony, for: .assertion, at: now(), in: $0)
        }
        guard let ceremony else { throw AccountFailure.passkeyRefused }
        do {
            return try await database.write { transaction in
                guard let passkey = try passkeys.find(credentialID: answer.credentialID, in: transaction) else {
                    throw PasskeyFault.wrongCredential
                }
                let counter = try passkey.check(answer, challenge: ceremony.challenge, at: ceremony.party)
                guard try passkeys.markUsed(passkey.id, counter: counter, at: now(), in: transaction) else {
                    throw PasskeyFault.counterWentBack
                }
                return try openSession(for: passkey.account, answer.session, on: device, from: address, in: transaction)
            }
        } catch let fault as PasskeyFault {
            log.notice("A sign-in with a passkey was refused.", metadata: ["why": "\(fault)"])
            throw AccountFailure.passkeyRefused
        }
    }
}
