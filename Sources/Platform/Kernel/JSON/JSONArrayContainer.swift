/// The members of an array, one after the other.
struct JSONArrayContainer: UnkeyedDecodingContainer {
    let document: JSONDocument
    let array: (number: Int, node: JSONDocument.Node)
    var nextNumber: Int
    private(set) var currentIndex = 0

    var codingPath: [any CodingKey] { [] }
    var count: Int? { array.node.count }
    var isAtEnd: Bool { nextNumber >= array.node.next }

    init(document: JSONDocument, array: (number: Int, node: JSONDocument.Node), nextNumber: Int) {
        self.document = document
        self.array = array
        self.nextNumber = nextNumber
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd else { throw JSONValueDecoder.Unfit() }
        guard document.nodes[nextNumber].kind == .null else { return false }
        advance()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try take { try $0.value(type) } }

    mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) throws -> KeyedDecodingContainer<Inner> {
        try take { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try take { try $0.unkeyedContainer() } }
    mutating func superDecoder() throws -> any Decoder { try take { $0 } }

    /// A member that could not be read is not passed over.
    private mutating func take<Result>(_ read: (JSONValueDecoder) throws -> Result) throws -> Result {
        guard !isAtEnd else { throw JSONValueDecoder.Unfit() }
        let result = try read(JSONValueDecoder(document: document, number: nextNumber))
        advance()
        return result
    }

    private mutating func advance() {
        nextNumber = document.nodes[nextNumber].next
        currentIndex += 1
    }
}
