import API
import Contract
import Testing

/// What one side writes, the other reads as it was meant; and what is newer than the reader does not break it.
@Suite struct RoundTripTests {
    let house: House
    let example: Example

    init() throws {
        house = try House()
        example = Example(house.book)
    }

    @Test("Every wire type reads its example and writes the same again")
    func roundTrips() throws {
        for name in house.book.definitions.keys.sorted() {
            let type = try #require(house.book.type(named: name))
            let value = try example.value(of: type)
            let rewritten = try house.rewritten(value, as: name)
            #expect(rewritten == value, "\(name)")
        }
    }

    @Test("Every shape of every union does so too")
    func roundTripsUnions() throws {
        var count = 0
        for (name, definition) in house.book.definitions {
            guard case .union(let alternatives) = definition else { continue }
            let values = example.values(ofUnion: name)
            #expect(values.count == alternatives.count)
            for value in values {
                let rewritten = try house.rewritten(value, as: name)
                #expect(rewritten == value, "\(name)")
                count += 1
            }
        }
        #expect(count > 10)
    }

    @Test("Every word of every list of words does so too, and a word of the future becomes unknown")
    func readsWords() throws {
        for (name, definition) in house.book.definitions {
            guard case .words(let words) = definition else { continue }
            #expect(!words.contains("unknown"), "\(name)")
            for word in words {
                let rewritten = try house.rewritten(.string(word), as: name)
                #expect(rewritten == .string(word), "\(name)")
            }
            let future = try house.rewritten("wordOfTheFuture", as: name)
            #expect(future == "unknown", "\(name)")
        }
    }

    @Test("A shape of the future is read as unknown and keeps its kind")
    func readsUnknownKinds() throws {
        for (name, definition) in house.book.definitions {
            guard case .union = definition else { continue }
            let future = try house.rewritten(["kind": "shapeOfTheFuture", "something": [1, 2]], as: name)
            #expect(future == ["kind": "shapeOfTheFuture"], "\(name)")
        }
    }

    @Test("A field of the future is passed over")
    func passesOverUnknownFields() throws {
        for (name, definition) in house.book.definitions {
            guard case .object = definition, case .object(var fields) = try example.value(of: #require(house.book.type(named: name)))
            else { continue }
            let known = JSON.object(fields)
            fields["fieldOfTheFuture"] = true
            let rewritten = try house.rewritten(.object(fields), as: name)
            #expect(rewritten == known, "\(name)")
        }
    }
}
