import API
import AccountsAPI
import Events
import Kernel
import Storage

/// Ends sessions: from the commit on their tokens are worth nothing and their live sockets close.
struct EndSessions: Sendable {
    let sessions: SessionStore
    let cache: SessionCache
    let changes: ChangeLog
    /// Closes the live sockets of a session.
    let closeSockets: @Sendable (_ session: Int64) -> Void

    /// Ends these, which belong to one account, and tells its other devices.
    func callAsFunction(_ ended: [SessionRecord], in transaction: any WriteTransaction) throws {
        guard let account = ended.first?.account else { return }
        try sessions.delete(ended.map(\.id), in: transaction)
        try changes.tell(account, AccountsAPI.sessionsChanged, Nothing(), in: transaction)
        let ids = ended.map(\.id.rawValue)
        transaction.afterCommit { [cache, closeSockets] in
            cache.forget(Set(ids))
            ids.forEach(closeSockets)
        }
    }

    /// Ends every session of the account but one.
    func all(of account: AccountID, except kept: SessionID?, in transaction: any WriteTransaction) throws {
        try self(try sessions.list(of: account, in: transaction).filter { $0.id != kept }, in: transaction)
    }
}
