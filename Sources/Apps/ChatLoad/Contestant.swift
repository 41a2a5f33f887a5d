internal import Foundation
internal import NIOCore

/// A server that the bench knows how to start and to talk to.
package enum Contestant: String, CaseIterable, Codable, Sendable {
    case teahouse
    /// Teahouse on PostgreSQL instead of its embedded store.
    case teahousePostgres = "teahouse-postgres"
    /// ejabberd with the modules Debian ships it with. It forgets: nothing that it passes on is kept.
    case ejabberd
    /// ejabberd with as few modules as possible; it forgets too.
    case ejabberdLean = "ejabberd-lean"
    /// ejabberd that keeps every message in PostgreSQL.
    case ejabberdArchive = "ejabberd-archive"

    func peer(of server: PeerServer, on group: any EventLoopGroup) throws -> any ChatPeer {
        switch self {
        case .teahouse, .teahousePostgres: try TeahousePeer(port: server.ready.port, society: server.folder.appending(path: "society.json"), group: group)
        case .ejabberd, .ejabberdLean, .ejabberdArchive: XMPPPeer(port: server.ready.port, group: group)
        }
    }
}
