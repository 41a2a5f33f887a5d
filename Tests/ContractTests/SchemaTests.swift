import API
import Testing

/// How the shape of a type is read from its decoder.
@Suite struct SchemaTests {
    struct Leaf: Codable, Sendable {
        let id: AccountID
        let at: Timestamp?
        let ratios: [Double]
        let anything: JSON
    }

    struct Endless: Codable, Sendable {
        let children: [Endless]
    }

    enum Elsewhere {
        struct Leaf: Codable, Sendable {
            let other: Bool
        }
    }

    struct Bare: Codable, Sendable {
        let number: Int64
        init(from decoder: any Decoder) throws { number = try decoder.singleValueContainer().decode(Int64.self) }
    }

    /// A tree: what stands in a union may hold that union again.
    enum Tree: Union {
        case branch(Branch)
        case unknown(kind: String)

        static var variants: [Variant<Tree>] { [Variant("branch", Tree.branch)] }
        var content: (kind: String, fields: any Encodable & Sendable) {
            switch self {
            case .branch(let fields): ("branch", fields)
            case .unknown(let kind): (kind, Nothing())
            }
        }
    }

    struct Branch: Codable, Sendable {
        let trees: [Tree]
    }

    let book = SchemaBook()

    @Test("Fields keep their names, order, shapes and whether they may be absent")
    func readsFields() throws {
        let schema = try book.schema(of: Leaf.self)
        let fields = book.fields(of: schema)
        #expect(schema == .reference("Leaf"))
        #expect(fields.map(\.name) == ["id", "at", "ratios", "anything"])
        #expect(fields.map(\.isOptional) == [false, true, false, false])
        #expect(fields.map(\.schema).dropFirst() == [.integer(format: "milliseconds"), .array(.number), .any])
    }

    @Test("A type that is one value has the shape of that value")
    func readsSingleValues() throws {
        let schema = try book.schema(of: Bare.self)
        #expect(schema == .integer(format: "int64"))
    }

    @Test("A generic type gets a name that every language can hold")
    func namesGenerics() throws {
        let schema = try book.schema(of: Page<Leaf>.self)
        #expect(schema == .reference("PageOfLeaf"))
    }

    @Test("A union may hold itself through its shapes, from wherever the reading begins", arguments: [true, false])
    func readsTrees(fromTheUnion: Bool) throws {
        _ = fromTheUnion ? try book.schema(of: Tree.self) : try book.schema(of: Branch.self)
        #expect(book.definitions.keys.sorted() == ["Branch", "Tree"])
        let branch = book.fields(of: .reference("Branch"))
        #expect(branch.map(\.schema) == [.array(.reference("Tree"))])
    }

    @Test("A type that holds itself without a union is refused")
    func refusesEndlessTypes() {
        #expect(throws: SchemaFault.endless("Endless")) { try book.schema(of: Endless.self) }
    }

    @Test("Two types of one name are refused")
    func refusesOneNameForTwo() throws {
        _ = try book.schema(of: Leaf.self)
        #expect(throws: SchemaFault.nameTaken("Leaf")) { try book.schema(of: Elsewhere.Leaf.self) }
    }
}
