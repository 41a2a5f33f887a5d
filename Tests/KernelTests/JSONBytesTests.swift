import Foundation
import Testing

@testable import Kernel

/// Our encoder and Foundation's say the same.
struct JSONBytesTests {
    private struct Inner: Codable, Equatable {
        var name: String
        var missing: Int?
        var flags: [Bool]
    }

    private struct Outer: Codable, Equatable {
        var type = "sample"
        var small: Int8 = .min
        var large: UInt64 = .max
        var lowest: Int64 = .min
        var fraction = 0.1
        var whole = 3.0
        var tiny = 1e-300
        var inner = Inner(name: "茶 🍵", missing: nil, flags: [true, false])
        var empty: [String] = []
        var nested: [[Int]] = [[1, 2], [], [3]]
        var dictionary = ["a key": 1]
        var nothing: String?
    }

    private struct Empty: Codable {}

    /// Two views of one object, as our unions write their word and their fields.
    private struct TwoParts: Encodable {
        private enum Key: String, CodingKey { case kind }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode("inner", forKey: .kind)
            try Inner(name: "n", missing: 7, flags: []).encode(to: encoder)
        }
    }

    private struct NestsByHand: Encodable {
        private enum Key: String, CodingKey { case outer, inner }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            var nested = container.nestedContainer(keyedBy: Key.self, forKey: .outer)
            try nested.encode(1, forKey: .inner)
        }
    }

    private func expectSame(_ value: some Encodable) throws {
        let ours = try JSONSerialization.jsonObject(with: Data(JSONBytes.encode(value)), options: .fragmentsAllowed)
        let theirs = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value), options: .fragmentsAllowed)
        let isSame = (ours as? NSObject)?.isEqual(theirs) == true
        #expect(isSame, "\(ours) is not \(theirs)")
    }

    @Test func valuesOfEveryShapeAreTheSame() throws {
        try expectSame(Outer())
        try expectSame([Outer(), Outer()])
        try expectSame(Empty())
        try expectSame(TwoParts())
        try expectSame([1.5, 2, -0.0])
        try expectSame(["a": ["b": [1]]])
    }

    @Test func whatIsDecodedIsWhatWasEncoded() throws {
        let decoded = try JSONDecoder().decode(Outer.self, from: Data(JSONBytes.encode(Outer())))
        #expect(decoded == Outer())
    }

    @Test(arguments: ["", "\"quoted\"", "back\\slash", "line\nend\r\ttab", "\u{0}\u{1F}\u{7F}", "</script>", "𝄞 é\u{301}", "\u{2028}"])
    func everyTextSurvives(text: String) throws {
        let decoded = try JSONDecoder().decode([String].self, from: Data(JSONBytes.encode([text])))
        #expect(decoded == [text])
    }

    @Test func fieldsStandInTheOrderOfTheirDeclaration() throws {
        let text = String(decoding: try JSONBytes.encode(Inner(name: "n", missing: 1, flags: [true])), as: UTF8.self)
        #expect(text == #"{"name":"n","missing":1,"flags":[true]}"#)
    }

    @Test func whatOnlyFoundationDoesIsLeftToIt() throws {
        try expectSame(NestsByHand())
        try expectSame([Date(timeIntervalSinceReferenceDate: 1)])
        try expectSame([Data([1, 2, 3])])
        #expect(throws: EncodingError.self) { try JSONBytes.encode([Double.infinity]) }
    }
}
