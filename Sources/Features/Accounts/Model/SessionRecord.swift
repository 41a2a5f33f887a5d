import API
import AccountsAPI

/// One signed-in device, as the store keeps it.
struct SessionRecord: Sendable {
    /// An account has at most so many; the one unused for longest ends for the next.
    static let most = 50
    /// A session that nobody uses for so long has ended.
    static let idleLifetime: Duration = .seconds(90 * 24 * 3600)

    let id: SessionID
    let account: AccountID
    let tokenHash: String
    let kind: SessionKind
    let device: String
    let signedInAt: Timestamp
    /// To the hour: enough to recognise a forgotten device, too little to follow a person.
    let usedAt: Timestamp

    func view(for current: SessionID) -> Session {
        Session(id: id, device: device, kind: kind, signedInAt: signedInAt, lastUsedAt: usedAt, isCurrent: id == current)
    }
}

extension Timestamp {
    /// The beginning of its hour.
    var hour: Timestamp { Timestamp(milliseconds: milliseconds - milliseconds % 3_600_000) }
}
