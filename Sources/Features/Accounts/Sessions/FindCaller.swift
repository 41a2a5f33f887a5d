import API
import AccountsAPI
import Kernel
import Storage

/// Finds out who holds a session's token.
struct FindCaller: Sendable {
    let database: any Database
    let sessions: SessionStore
    let cache: SessionCache
    let now: TimeSource

    /// - Returns: nil if there is no such session or nobody used it for too long.
    func callAsFunction(_ token: String) async throws -> Caller? {
        let hash = Secret(text: token).hash
        guard let entry = try await find(hash), entry.usedAt.adding(SessionRecord.idleLifetime) > now() else { return nil }
        await noteUse(entry, hash)
        return entry.caller
    }

    private func find(_ hash: String) async throws -> SessionCache.Entry? {
        if let entry = cache.find(hash) { return entry }
        let endings = cache.endings
        let found = try await database.read { [sessions] in try sessions.find(tokenHash: hash, in: $0) }
        guard let (session, isOperator) = found else { return nil }
        let entry = SessionCache.Entry(
            caller: Caller(account: session.account, session: session.id.rawValue, isOperator: isOperator), usedAt: session.usedAt)
        cache.insert(entry, for: hash, ifNoneEndedSince: endings)
        return entry
    }

    /// Once an hour the store learns that the session is in use. That may fail, on a full disk for instance, and the
    /// person goes on reading.
    private func noteUse(_ entry: SessionCache.Entry, _ hash: String) async {
        let hour = now().hour
        guard entry.usedAt < hour else { return }
        cache.insert(SessionCache.Entry(caller: entry.caller, usedAt: hour), for: hash, ifNoneEndedSince: cache.endings)
        try? await database.write { [sessions] in
            try sessions.markUsed(SessionID(rawValue: entry.caller.session), at: hour, in: $0)
        }
    }
}
