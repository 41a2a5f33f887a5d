package import API
import Synchronization

/// One open live socket, as the hub sees it. Delivering never waits and never fails: a socket that cannot keep up
/// closes itself.
package protocol LiveSocket: AnyObject, Sendable {
    var account: AccountID { get }
    var session: Int64 { get }
    func deliver(_ frame: EncodedFrame)
    /// Tells the client that its session has ended, and closes.
    func end()
}

/// Knows which sockets of this process belong to which account. It keeps no history: what a socket misses, its
/// client reads again by number.
package final class LiveHub: Sendable {
    private let sockets = Mutex<[AccountID: [any LiveSocket]]>([:])

    package init() {}

    package func add(_ socket: any LiveSocket) {
        sockets.withLock { $0[socket.account, default: []].append(socket) }
    }

    package func remove(_ socket: any LiveSocket) {
        sockets.withLock { table in
            table[socket.account]?.removeAll { $0 === socket }
            if table[socket.account]?.isEmpty == true { table[socket.account] = nil }
        }
    }

    package func deliver(_ frame: EncodedFrame, to account: AccountID) {
        for socket in sockets.withLock({ $0[account] ?? [] }) { socket.deliver(frame) }
    }

    package func deliver(_ frame: EncodedFrame, to accounts: some Collection<AccountID>) {
        let receivers = sockets.withLock { table in accounts.flatMap { table[$0] ?? [] } }
        for socket in receivers { socket.deliver(frame) }
    }

    /// Closes the sockets of a session that was ended.
    package func close(session: Int64) {
        let ended = sockets.withLock { table in table.values.joined().filter { $0.session == session } }
        for socket in ended { socket.end() }
    }

    package var count: Int { sockets.withLock { $0.values.reduce(0) { $0 + $1.count } } }
}
