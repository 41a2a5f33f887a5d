import API
import AccountsAPI
import Events
import Kernel
import Storage

/// Signs a device in, as the last step of every way to sign in.
struct OpenSession: Sendable {
    let sessions: SessionStore
    let profile: OwnProfile
    let end: EndSessions
    let changes: ChangeLog
    let ids: IDGenerator
    let now: TimeSource

    /// - Throws: `Failure` if the client says neither cookie nor token.
    static func check(_ kind: SessionKind) throws {
        guard kind != .unknown else { throw AccountFailure.badSessionKind }
    }

    func callAsFunction(
        for account: AccountID, _ kind: SessionKind, on device: DeviceLabel, from address: NetworkAddress,
        in transaction: any WriteTransaction
    ) throws -> OpenedSession {
        let token = Secret.random()
        let time = now()
        let surplus = try sessions.list(of: account, in: transaction).dropFirst(SessionRecord.most - 1)
        try end(Array(surplus), in: transaction)
        let session = SessionRecord(
            id: ids.next(), account: account, tokenHash: token.hash, kind: kind, device: device.text, signedInAt: time, usedAt: time.hour)
        try sessions.insert(session, in: transaction)
        try sessions.remember(address.hash(for: account), of: account, at: time, in: transaction)
        try changes.tell(account, AccountsAPI.sessionsChanged, Nothing(), in: transaction)
        return OpenedSession(me: try profile.read(account, in: transaction), token: token.text, kind: kind)
    }
}
