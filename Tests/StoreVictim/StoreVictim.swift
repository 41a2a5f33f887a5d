import Foundation
import Storage
import StoragePostgres

/// A program that works on a store until the test that started it kills it. What it says on its standard output was
/// confirmed by the store before.
///
///     StoreVictim write|migrate sqlite PATH FIRST
///     StoreVictim write|migrate postgres URL SCHEMA FIRST
@main struct StoreVictim {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let isSQLite = arguments[2] == "sqlite"
        let database: any Database =
            isSQLite ? try SQLiteDatabase(path: arguments[3]) : PostgresDatabase(url: arguments[3], schema: arguments[4])
        switch arguments[1] {
        case "write": try await write(from: Int(arguments[isSQLite ? 4 : 5]) ?? 0, to: database)
        case "migrate":
            say("begun")
            try await Migrator(database).migrate(migrations)
            say("done")
        default: throw StoreFailure.other("The victim does not know \(arguments[1]).")
        }
    }

    /// Eight writers at once, so that commits are shared. Each number is written together with its double in another
    /// table: one without the other would be half a transaction.
    static func write(from first: Int, to database: any Database) async throws {
        try await withThrowingTaskGroup { group in
            for writer in 0..<8 {
                group.addTask {
                    var number = first + writer
                    while true {
                        let next = number
                        try await database.write { transaction in
                            try transaction.execute("INSERT INTO numbers (number) VALUES (\(next))")
                            try transaction.execute("INSERT INTO doubles (number) VALUES (\(next * 2))")
                        }
                        say("\(next)")
                        number += 8
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Many steps of many statements: a kill meets one of them half done.
    static let migrations = (1...20).map { step in
        Migration(
            "steps.\(step)-step",
            ["CREATE TABLE step_\(raw: "\(step)") (id BIGINT PRIMARY KEY)"]
                + (1...50).map { "INSERT INTO step_\(raw: "\(step)") (id) VALUES (\($0))" })
    }

    static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
