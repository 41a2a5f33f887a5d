import Storage
import TestSupport
import Testing

/// Where the engines have nothing in common, each is spoken to in its own words.
@Suite struct EngineWordsTests {
    @Test(arguments: Engine.allCases)
    func `a step in two languages runs in that of the engine, once`(engine: Engine) async throws {
        let steps = [
            Migration(
                "words.1-words", sqlite: ["CREATE TABLE lite (word TEXT)"],
                postgres: ["CREATE TABLE big (word TEXT)", "CREATE INDEX big_word ON big (word)"])
        ]
        try await withDatabase(on: engine, migrations: steps) { database in
            try await Migrator(database).migrate(steps)
            let table: SQL = engine == .sqlite ? "SELECT word FROM lite" : "SELECT word FROM big"
            let rows = try await database.read { try $0.rows(table).count }
            #expect(rows == 0)
        }
    }

    @Test func `the hash of a step holds the words of both engines`() {
        let one = Migration("words.1-words", sqlite: ["a"], postgres: ["b"])
        #expect(one.hash != Migration("words.1-words", sqlite: ["a"], postgres: ["c"]).hash)
        #expect(one.hash != Migration("words.1-words", ["a"]).hash)
    }

    /// In the order of a language `a` and `A`, or `e` and `é`, stand side by side; in the order of bytes what begins with the
    /// same letters does.
    @Test(arguments: Engine.allCases)
    func `text in the order of its bytes is found by how it begins`(engine: Engine) async throws {
        let step = Migration("words.1-words", ["CREATE TABLE words (word \(.bytewiseText) PRIMARY KEY)"])
        try await withDatabase(on: engine, migrations: [step]) { database in
            let words = ["te", "tea", "téa", "teapot", "Tea", "tf", "绿", "绿茶", "缘", "te_a", "te a"]
            let found = try await database.write { transaction in
                for word in words { try transaction.execute("INSERT INTO words (word) VALUES (\(word))") }
                func list(_ beginning: String) throws -> [String] {
                    try transaction.rows(
                        "SELECT word FROM words WHERE word >= \(beginning) AND word < \(beginning + "\u{10FFFF}") ORDER BY word"
                    ).map { try $0.get(0) }
                }
                return [try list("te"), try list("绿"), try list("x")]
            }
            #expect(found == [["te", "te a", "te_a", "tea", "teapot"], ["绿", "绿茶"], []])
        }
    }
}
