import Foundation
import Testing

@testable import Kernel

/// Our decoder and Foundation's read the same, and refuse the same.
struct JSONReadingTests {
    private enum Word: String, Codable { case one, two }

    private struct Inner: Codable, Equatable {
        var name: String
        var missing: Int?
        var flags: [Bool]
    }

    private struct Outer: Codable, Equatable {
        var text: String?
        var number: Int64?
        var small: UInt8?
        var fraction: Double?
        var flag: Bool?
        var word: Word?
        var inner: Inner?
        var inners: [Inner]?
        var nested: [[Int?]]?
        var dictionary: [String: [Int]]?
        var date: Date?
    }

    /// Reads a value by trying what it may be, as our own `JSON` does.
    private enum Anything: Decodable, Equatable {
        case nothing, flag(Bool), number(Int64), fraction(Double), text(String), list([Anything]), object([String: Anything])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let flag = try? container.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? container.decode(Int64.self) {
                self = .number(number)
            } else if let fraction = try? container.decode(Double.self) {
                self = .fraction(fraction)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let list = try? container.decode([Anything].self) {
                self = .list(list)
            } else {
                self = .object(try container.decode([String: Anything].self))
            }
        }
    }

    /// What both make of a text: the value, or that there is none.
    private func expectSame<Value: Decodable & Equatable>(_ type: Value.Type, _ bytes: [UInt8]) {
        let ours = try? JSONBytes.decode(type, from: bytes)
        let theirs = try? JSONDecoder().decode(type, from: Data(bytes))
        #expect(ours == theirs, "\(String(decoding: bytes, as: UTF8.self))")
    }

    static let texts = [
        #"{"text":"tea","number":-9223372036854775808,"small":255,"fraction":0.1,"flag":true,"word":"two"}"#,
        #" { "text" : "tab\tquote\" slash\/ \\ \u00e9 \ud83c\udf75 茶 🍵" } "#,
        #"{"text":null,"number":null,"inner":null,"inners":[],"nested":[[1,null],[],[3]],"dictionary":{"a key":[1],"":[]}}"#,
        #"{"inner":{"name":"n","flags":[true,false],"more":{"deep":[1,{"er":2}]}},"inners":[{"name":"","flags":[],"missing":7}]}"#,
        #"{"number":1.0}"#, #"{"number":1e2}"#, #"{"number":1.5}"#, #"{"number":9223372036854775808}"#, #"{"small":256}"#, #"{"small":-1}"#,
        #"{"fraction":1e400}"#, #"{"fraction":-0.0}"#, #"{"fraction":01}"#, #"{"fraction":1.}"#, #"{"fraction":.5}"#, #"{"fraction":+1}"#,
        #"{"text":"first","text":"second"}"#, #"{"t\u0065xt":"escaped key"}"#, #"{"text":1}"#, #"{"flag":1}"#, #"{"word":"three"}"#,
        #"{"text":"\ud83c"}"#, #"{"text":"\ud83cx"}"#, #"{"text":"\udf75\ud83c"}"#, #"{"text":"\x"}"#, #"{"text":"\u12"}"#, #"{"text":"open}"#,
        "{\"text\":\"a\nb\"}", "{\"text\":\"a\\u0000b\"}", #"{"text":"a",}"#, #"{"text" "a"}"#, #"{,}"#, #"{"text":"a"} x"#, "{", "[", "", " ",
        #"{"text":tru}"#, #"{"flag":truely}"#, #"{"inner":{"flags":[]}}"#, #"{"inners":[{"name":"a","flags":[true]},3]}"#, #"{"date":700000000}"#,
        "[1,2]", "\"tea\"", "nul", "{\"text\":\"a\"}\u{0}", "\u{FEFF}{\"text\":\"a\"}",
    ]

    @Test(arguments: texts) func textsOfEveryShapeAreReadAlike(text: String) {
        expectSame(Outer.self, Array(text.utf8))
        expectSame(Anything.self, Array(text.utf8))
    }

    @Test func bytesThatAreNoTextAreRefused() {
        for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80]] {
            expectSame(Outer.self, Array(#"{"text":""#.utf8) + bytes + Array(#""}"#.utf8))
            expectSame(Outer.self, Array(#"{""#.utf8) + bytes + Array(#"":1,"text":"a"}"#.utf8))
        }
    }

    @Test func deepAndWideTextsAreReadAlike() {
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        expectSame(Anything.self, Array(deep.utf8))
        let wide = "{" + (0..<1_000).map { "\"key \($0)\":\($0)" }.joined(separator: ",") + "}"
        expectSame(Anything.self, Array(wide.utf8))
        expectSame([String: Int].self, Array(wide.utf8))
    }

    /// Every text, with each of its bytes changed or cut in turn.
    @Test(arguments: texts.prefix(4)) func damagedTextsAreReadAlike(text: String) {
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            expectSame(Outer.self, Array(bytes[..<place]))
            for byte in [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "}"), UInt8(ascii: "0"), 0x00, 0xC3] {
                var damaged = bytes
                damaged[place] = byte
                expectSame(Outer.self, damaged)
            }
        }
    }

    @Test func whatIsWrongIsSaidAsFoundationSaysIt() {
        let error = #expect(throws: DecodingError.self) {
            try JSONBytes.decode(Outer.self, from: Array(#"{"inners":[{"name":"a","flags":[true]},{"name":"b"}]}"#.utf8))
        }
        guard case .keyNotFound(let key, let context)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(key.stringValue == "flags")
        #expect(context.codingPath.map(\.stringValue) == ["inners", "Index 1"])
    }
}
