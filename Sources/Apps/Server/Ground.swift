import Events
import Foundation
import Jobs
package import Kernel
import Logging
package import Storage
import StoragePostgres

/// What all features stand on in one process: the store, the clock, the ids, the hub of live sockets.
package struct Ground: Sendable {
    package let database: any Database
    package let now: TimeSource
    let ids: IDGenerator
    let limiter = RateLimiter()
    let hub = LiveHub()
    let eventSignal = Signal()
    let jobSignals = JobSignals()
    let logger: Logger

    /// Opens the store that the settings name.
    static func open(_ settings: ServerSettings, now: TimeSource, logger: Logger) async throws -> Ground {
        let database: any Database
        if let url = settings.databaseURL {
            database = PostgresDatabase(url: url, connections: settings.connections)
        } else {
            try FileManager.default.createDirectory(at: settings.dataFolder, withIntermediateDirectories: true)
            database = try SQLiteDatabase(path: settings.dataFolder.appending(path: Backup.databaseName).path, logger: logger)
        }
        return Ground(database: database, now: now, ids: IDGenerator(now: now), logger: logger)
    }

    var outbox: Outbox { Outbox(ids: ids, now: now, signal: eventSignal) }
    var changes: ChangeLog { ChangeLog(hub: hub, now: now) }
    var jobs: JobQueue { JobQueue(ids: ids, now: now) { [jobSignals] in jobSignals.raise() } }
}
