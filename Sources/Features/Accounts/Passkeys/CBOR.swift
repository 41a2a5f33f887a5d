import Foundation

/// A value in the part of CBOR (RFC 8949) that authenticators speak: CTAP2's canonical form has definite lengths,
/// no tags, and no two equal keys.
enum CBOR: Hashable, Sendable {
    case integer(Int64)
    case bytes(Data)
    case text(String)
    case array([CBOR])
    case map([CBOR: CBOR])
    case bool(Bool)
    case null

    /// Reads one value that fills `data` wholly.
    init(_ data: Data) throws {
        var reader = CBORReader(data)
        self = try reader.read()
        guard reader.isAtEnd else { throw PasskeyFault.malformed }
    }

    subscript(name: String) -> CBOR? { if case .map(let fields) = self { fields[.text(name)] } else { nil } }
    subscript(label: Int64) -> CBOR? { if case .map(let fields) = self { fields[.integer(label)] } else { nil } }

    var bytes: Data? { if case .bytes(let data) = self { data } else { nil } }
    var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
}
