internal import Foundation
package import Storage

/// What a store says of the society in it, so that it can be measured again without being built again.
package struct BuiltSociety: Codable, Sendable {
    package let plan: SocietyPlan
    package let friendships: Int
    package let likes: Int
    package let seconds: Double

    /// - Returns: nil if there is none, or if building it was broken off.
    package static func find(on database: any Database) async throws -> BuiltSociety? {
        try await database.write { transaction in
            try transaction.execute("CREATE TABLE IF NOT EXISTS load_society (description TEXT NOT NULL)")
            let row = try transaction.row("SELECT description FROM load_society")
            return try row.map { try JSONDecoder().decode(BuiltSociety.self, from: Data(try $0.get(0, String.self).utf8)) }
        }
    }

    /// Builds one in an empty store, says so in it, and has the engine look at what it holds.
    package static func build(
        _ plan: SocietyPlan, on database: any Database, progress: @escaping @Sendable (String) -> Void
    ) async throws -> BuiltSociety {
        guard try await database.read({ try $0.row("SELECT 1 FROM accounts LIMIT 1") }) == nil else { throw SocietyFailure.notEmpty }
        let started = ContinuousClock.now
        let graph = FriendGraph(plan)
        try await SocietyBuilder(plan, graph: graph, on: database, progress: progress).build()
        let likes = try await VideoBuilder(plan, graph: graph, on: database, progress: progress).build()
        try await lookAtEverything(database)
        let society = BuiltSociety(
            plan: plan, friendships: graph.friendships, likes: likes, seconds: (ContinuousClock.now - started) / .seconds(1))
        let description = String(decoding: try JSONEncoder().encode(society), as: UTF8.self)
        try await database.write { try $0.execute("INSERT INTO load_society (description) VALUES (\(description))") }
        return society
    }

    /// PostgreSQL does this by itself, some minutes after so much was written: until then its plans are guesses, and an index
    /// alone answers nothing. The embedded store never does it.
    private static func lookAtEverything(_ database: any Database) async throws {
        guard database.dialect == .postgres else { return }
        try await database.write { transaction in
            let tables = try transaction.rows("SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()")
            let names = try tables.map { try $0.get(0, String.self) }
            // It refuses to run inside of a transaction, so it stands between two.
            try transaction.execute("COMMIT")
            try transaction.execute("VACUUM ANALYZE \(raw: names.joined(separator: ", "))")
            try transaction.execute("BEGIN")
        }
    }
}

/// Why no society can be built.
package enum SocietyFailure: Error, CustomStringConvertible {
    case notEmpty

    package var description: String {
        "The store is not empty, and there is no whole society in it. Name an empty one."
    }
}
