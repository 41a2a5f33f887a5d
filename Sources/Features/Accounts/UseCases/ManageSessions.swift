import API
import AccountsAPI
import Kernel
import Storage

/// The caller's own devices.
struct ManageSessions: Sendable {
    let database: any Database
    let sessions: SessionStore
    let endSessions: EndSessions

    func list(by caller: Caller) async throws -> Sessions {
        let records = try await database.read { [sessions] in try sessions.list(of: caller.account, in: $0) }
        return Sessions(sessions: records.map { $0.view(for: SessionID(rawValue: caller.session)) })
    }

    /// Ends one of the caller's sessions; anybody else's is as good as not there.
    func end(_ id: SessionID, by caller: Caller) async throws {
        try await database.write { transaction in
            guard let session = try sessions.find(id, in: transaction), session.account == caller.account else { throw Failure.notFound }
            try endSessions([session], in: transaction)
        }
    }
}
