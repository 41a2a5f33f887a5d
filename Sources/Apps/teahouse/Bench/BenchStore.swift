import ArgumentParser
import Foundation
import Storage
import StoragePostgres
import StoreLoad

/// Measures the store alone, without a server before it.
struct BenchStore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "Measure the store alone: statements, commits of many writers, reads.")

    @Option(help: "An empty PostgreSQL database instead of an embedded store.")
    var database: String?

    @Option(help: "A folder on the disk to measure. A store is made in it and taken away again.")
    var folder: String = "."

    func run() async throws {
        if let database { return try await measure(PostgresDatabase(url: database)) }
        let place = URL(filePath: folder).appending(path: "teahouse-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        try await measure(SQLiteDatabase(path: place.appending(path: "store.sqlite").path))
    }

    private func measure(_ database: any Database) async throws {
        for line in try await StoreBench(database).run() { print(line) }
        try await database.close()
    }
}
