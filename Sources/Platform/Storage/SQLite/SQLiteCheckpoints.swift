import GRDBSQLite
import Logging
import Synchronization

/// Moves what the log holds into the database file, so that the log stays small.
///
/// Most of it is done by a connection of its own, beside the writing. Under steady load that would never catch up
/// with the end of the log, so the writer does the last few pages itself; its next commit then begins the log anew.
final class SQLiteCheckpoints: Sendable {
    private enum Phase { case resting, beside, byWriter }

    private struct State {
        var pages = 0
        var phase = Phase.resting
        var next = SQLiteCheckpoints.step
        var alarm = SQLiteCheckpoints.firstAlarm
    }

    /// 8 MiB of pages.
    private static let step = 2_048
    /// 256 MiB: a reader must have held its snapshot for very long.
    private static let firstAlarm = 65_536

    private let connection: SQLiteConnection
    private let logger: Logger
    private let state = Mutex(State())

    init(_ connection: SQLiteConnection, logger: Logger) {
        self.connection = connection
        self.logger = logger
    }

    /// Has SQLite tell the length of the log after each commit, and turns its own checkpoints off. This object must
    /// outlive the writer's connection.
    func watch(_ writer: SQLiteConnection) throws {
        try writer.performAndWait { writer in
            let context = Unmanaged.passUnretained(self).toOpaque()
            sqlite3_wal_hook(
                writer.handle,
                { context, _, _, pages in
                    if let context { Unmanaged<SQLiteCheckpoints>.fromOpaque(context).takeUnretainedValue().logHolds(Int(pages)) }
                    return SQLITE_OK
                }, context)
        }
    }

    /// Called by the writer between two transactions.
    func afterCommit(on writer: SQLiteConnection) {
        let phase = state.withLock { state -> Phase in
            if state.phase == .resting, state.pages >= state.next {
                state.phase = .beside
                return .beside
            }
            return state.phase == .byWriter ? .byWriter : .resting
        }
        switch phase {
        case .resting: break
        case .beside:
            connection.perform { [self] connection in
                checkpoint(connection)
                state.withLock { $0.phase = .byWriter }
            }
        case .byWriter:
            checkpoint(writer)
            state.withLock { state in
                state.phase = .resting
                state.next = state.pages + SQLiteCheckpoints.step
            }
        }
    }

    private func logHolds(_ pages: Int) {
        let isAlarming = state.withLock { state in
            if pages < state.pages {
                state.next = SQLiteCheckpoints.step
                state.alarm = SQLiteCheckpoints.firstAlarm
            }
            state.pages = pages
            if pages < state.alarm { return false }
            state.alarm *= 2
            return true
        }
        if isAlarming {
            logger.warning("The write-ahead log cannot be shortened: a read has been open for very long.", metadata: ["pages": "\(pages)"])
        }
    }

    /// Moves everything into the file and cuts the log to nothing, so that it does not go on saying what was overwritten.
    /// Writers wait meanwhile; for readers it waits a moment only, and leaves the rest to the next one.
    func empty(_ connection: SQLiteConnection) {
        sqlite3_busy_timeout(connection.handle, 100)
        checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE)
        sqlite3_busy_timeout(connection.handle, 5_000)
    }

    /// Copies what no reader needs in the log; waits for nobody. What fails now is done by the next one.
    private func checkpoint(_ connection: SQLiteConnection, _ manner: CInt = SQLITE_CHECKPOINT_PASSIVE) {
        let code = sqlite3_wal_checkpoint_v2(connection.handle, nil, manner, nil, nil)
        if code != SQLITE_OK, code & 0xff != SQLITE_BUSY {
            logger.warning("A checkpoint of the store failed.", metadata: ["code": "\(code)"])
        }
    }
}
