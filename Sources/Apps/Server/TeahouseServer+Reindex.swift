import Kernel
package import Logging
import Search
import Storage

extension TeahouseServer {
    /// Has everything that is found by words indexed anew, by the server that runs on this store or the next one that starts.
    package static func reindex(_ settings: ServerSettings, logger: Logger) async throws {
        let ground = try await Ground.open(settings, now: .system, logger: logger)
        do {
            try await Migrator(ground.database).migrate(Features.migrations)
            try await ground.database.write { try SearchFilling.restart(in: $0) }
        } catch {
            try? await ground.database.close()
            throw error
        }
        try await ground.database.close()
    }
}
