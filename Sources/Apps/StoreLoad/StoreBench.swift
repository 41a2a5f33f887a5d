internal import Foundation
package import Storage

/// Measures what a store can do on this machine: the price of a small statement, and how many writers and readers it
/// serves at once. The figures go to `docs/performance.md`.
package struct StoreBench: Sendable {
    package let database: any Database
    package let window: Duration

    package init(_ database: any Database, window: Duration = .seconds(3)) {
        self.database = database
        self.window = window
    }

    /// Runs all shapes and returns a line for each.
    package func run() async throws -> [String] {
        try await Migrator(database).migrate([
            Migration(
                "store-load.1-entries",
                [
                    "CREATE TABLE store_load (log BIGINT NOT NULL, number BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (log, number))"
                ])
        ])
        var lines = try await [priceOfInsert(), priceOfSelect()]
        for writers in [1, 10, 100] {
            lines.append(try await rate("writers", writers) { log, number in try await insert(log, number) })
        }
        lines.append(try await rate("writers of batches of 50", 2) { log, number in
            let results = await database.writeEach((0..<50).map { place in
                { transaction in try insert(1_000 + log, number * 50 + place, in: transaction) }
            })
            for result in results { try result.get() }
        })
        for readers in [1, 10, 100] {
            lines.append(try await rate("readers", readers) { log, number in try await select(number % 1_000) })
        }
        return lines
    }

    private func priceOfInsert() async throws -> String {
        let count = 20_000
        let time = try await ContinuousClock().measure {
            try await database.write { transaction in
                for number in 0..<count { try insert(0, number, in: transaction) }
            }
        }
        return "insert of one row inside a transaction: \(microseconds(time / count)) µs"
    }

    private func priceOfSelect() async throws -> String {
        let count = 20_000
        let time = try await ContinuousClock().measure {
            try await database.read { transaction in
                for number in 0..<count {
                    _ = try transaction.row("SELECT number, body FROM store_load WHERE log = \(0) AND number = \(number)")
                }
            }
        }
        return "select of one row inside a transaction: \(microseconds(time / count)) µs"
    }

    /// Lets several tasks do the same over and over until the window is over.
    private func rate(_ name: String, _ tasks: Int, _ body: @escaping @Sendable (_ log: Int, _ number: Int) async throws -> Void) async throws -> String {
        let end = ContinuousClock.now + window
        let first = Int(Date().timeIntervalSince1970 * 1_000_000)
        let latencies = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for log in 1...tasks {
                group.addTask {
                    var latencies: [Duration] = []
                    while ContinuousClock.now < end {
                        latencies.append(try await ContinuousClock().measure { try await body(log, first + latencies.count) })
                    }
                    return latencies
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }.sorted()
        let perSecond = Int(Double(latencies.count) / window.seconds)
        let (half, most) = (latencies[latencies.count / 2], latencies[latencies.count * 99 / 100])
        return "\(tasks) \(name): \(perSecond) a second, p50 \(microseconds(half)) µs, p99 \(microseconds(most)) µs"
    }

    private func insert(_ log: Int, _ number: Int) async throws {
        try await database.write { try insert(log, number, in: $0) }
    }

    private func insert(_ log: Int, _ number: Int, in transaction: any WriteTransaction) throws {
        let body = "Sixty-four bytes of something that somebody might have written to"
        try transaction.execute("INSERT INTO store_load (log, number, body) VALUES (\(log), \(number), \(body))")
    }

    private func select(_ number: Int) async throws {
        _ = try await database.read { transaction in
            try transaction.row("SELECT number, body FROM store_load WHERE log = \(0) AND number = \(number)")
        }
    }

    private func microseconds(_ duration: Duration) -> String {
        String(format: "%.1f", duration.seconds * 1_000_000)
    }
}
