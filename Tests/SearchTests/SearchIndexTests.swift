import Storage
import TestSupport
import Testing

@testable import Search

/// What both engines must agree on.
@Suite struct SearchIndexTests {
    private let index = SearchIndex("things")
    private var migrations: [Migration] { SearchFilling.migrations + [index.migration("things.1-search")] }

    @Test(arguments: Engine.allCases)
    func `all words must stand in a text, in any order; the newest is found first`(engine: Engine) async throws {
        try await withTexts(on: engine, ["Green tea", "Tea, green as jade", "Black tea", "Greenhouse"]) { shelf async throws in
            #expect(try await shelf.found("green tea") == [2, 1])
            #expect(try await shelf.found("TEA") == [3, 2, 1])
            #expect(try await shelf.found("gree") == [4, 2, 1])
            #expect(try await shelf.found("green coffee") == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `Chinese is found wherever it stands, and nothing that only looks like it`(engine: Engine) async throws {
        try await withTexts(on: engine, ["今天去绿茶馆喝茶", "绿色的茶馆", "茶", "iPhone手机壳", "馆"]) { shelf async throws in
            #expect(try await shelf.found("绿茶馆") == [1])
            #expect(try await shelf.found("茶馆") == [2, 1])
            #expect(try await shelf.found("茶") == [3, 2, 1])
            #expect(try await shelf.found("馆") == [5, 2, 1])
            #expect(try await shelf.found("喝茶 绿茶") == [1])
            #expect(try await shelf.found("iphone手机") == [4])
            // Its two halves stand there, but not one behind the other.
            #expect(try await shelf.found("绿茶喝茶") == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what somebody types is never an order to the engine`(engine: Engine) async throws {
        try await withTexts(on: engine, ["AND OR NOT NEAR", "it's \"quoted\" \\ and * starred", "a:b ^c (d)"]) { shelf async throws in
            #expect(try await shelf.found("and") == [2, 1])
            #expect(try await shelf.found("NOT near") == [1])
            #expect(try await shelf.found("it's \"quoted") == [2])
            #expect(try await shelf.found("') OR 1=1 --") == [])
            #expect(try await shelf.found("a:b ^c (d)") == [3])
            #expect(try await shelf.found("* | & ! <->") == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a text that is put again is found by its new words, one that was removed by none`(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: migrations) { database in
            try await database.write { transaction in
                try index.put("Green tea", as: 1, in: transaction)
                try index.put("Green leaf", as: 2, in: transaction)
                try index.put("Black tea", as: 1, in: transaction)
                try index.remove(2, in: transaction)
                try index.remove(9, in: transaction)
                try index.put("🍵", as: 3, in: transaction)
            }
            let green = try #require(SearchQuestion("green"))
            let tea = try #require(SearchQuestion("black tea"))
            #expect(try await database.read { try index.find(green, limit: 9, in: $0) } == [])
            #expect(try await database.read { try index.find(tea, limit: 9, in: $0) } == [1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a change that fails leaves the index as it was`(engine: Engine) async throws {
        struct Halt: Error {}
        try await withDatabase(on: engine, migrations: migrations) { database in
            try await database.write { try index.put("Green tea", as: 1, in: $0) }
            await #expect(throws: Halt.self) {
                try await database.write { transaction in
                    try index.put("Black tea", as: 1, in: transaction)
                    throw Halt()
                }
            }
            let green = try #require(SearchQuestion("green"))
            #expect(try await database.read { try index.find(green, limit: 9, in: $0) } == [1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `pages below an id hang together and find each text once`(engine: Engine) async throws {
        try await withTexts(on: engine, (1...25).map { "Tea number \($0)" }) { shelf async throws in
            let database = shelf.database
            let question = try #require(SearchQuestion("tea"))
            var (all, last): ([Int64], Int64) = ([], .max)
            while true {
                let below = last
                let page = try await database.read { try index.find(question, below: below, limit: 7, in: $0) }
                guard let end = page.last else { break }
                all += page
                last = end
            }
            #expect(all == (1...25).reversed())
        }
    }

    @Test(arguments: Engine.allCases)
    func `a long text and a long word do no harm`(engine: Engine) async throws {
        let long = String(repeating: "茶", count: 9_000) + String(repeating: "a", count: 5_000) + " tea"
        try await withTexts(on: engine, [long, String(repeating: "tea ", count: 9_000)]) { shelf async throws in
            #expect(try await shelf.found("茶茶茶") == [1])
            #expect(try await shelf.found("tea") == [2])
        }
    }

    @Test(arguments: Engine.allCases)
    func `an index is filled once from what was there, and again when somebody asks`(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: migrations) { database in
            let filling = SearchFilling(index, of: database) { after, limit, _ in
                (1...450).filter { $0 > after }.prefix(limit).map { (id: $0, text: $0 % 3 == 0 ? nil : "Tea \($0)") }
            }
            let tea = try #require(SearchQuestion("tea"))
            func count() async throws -> Int { try await database.read { try index.find(tea, limit: 999, in: $0).count } }
            try await filling()
            #expect(try await count() == 300)
            try await database.write { try index.remove(1, in: $0) }
            try await filling()
            #expect(try await count() == 299)
            try await database.write { transaction in
                try index.put("Stale tea", as: 999, in: transaction)
                try SearchFilling.restart(in: transaction)
            }
            try await filling()
            #expect(try await count() == 300)
        }
    }

    @Test(arguments: Engine.allCases)
    func `every question is looked up by its words`(engine: Engine) async throws {
        try await withTexts(on: engine, (1...300).map { "Tea number \($0)" }) { shelf async throws in
            for words in ["tea", "number 30", "茶馆"] {
                let question = try #require(SearchQuestion(words))
                let query = index.query(question, below: 900, limit: 9, for: shelf.database.dialect)
                let steps = try await plan(of: query, on: shelf.database)
                let byWords = engine == .sqlite ? "VIRTUAL TABLE INDEX" : "search_things_by_word"
                #expect(steps.contains { $0.contains(byWords) }, "\(steps)")
            }
        }
    }

    /// Runs `body` with these texts, counted from 1.
    private func withTexts(on engine: Engine, _ texts: [String], _ body: (Shelf) async throws -> Void) async throws {
        try await withDatabase(on: engine, migrations: migrations) { database in
            try await database.write { transaction in
                for (place, text) in texts.enumerated() { try index.put(text, as: Int64(place + 1), in: transaction) }
            }
            try await body(Shelf(database: database, index: index))
        }
    }
}

/// Texts that can be asked for.
private struct Shelf {
    let database: any Database
    let index: SearchIndex

    /// Which of them hold the words.
    func found(_ words: String) async throws -> [Int64] {
        guard let question = SearchQuestion(words) else { return [] }
        return try await database.read { [index] in try index.find(question, limit: 999, in: $0) }
    }
}
