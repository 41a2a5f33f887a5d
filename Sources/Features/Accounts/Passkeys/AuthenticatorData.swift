import Crypto
import Foundation

/// What the authenticator says about itself (Level 2, section 6.1).
struct AuthenticatorData: Sendable {
    /// The new credential, in a registration.
    struct Attested: Sendable {
        let credentialID: Data
        /// The public key in COSE form, as it stands in the answer.
        let key: Data
    }

    let counter: UInt32
    let attested: Attested?
    private let partyHash: Data
    private let flags: UInt8

    init(_ data: Data) throws {
        let bytes = Array(data)
        guard bytes.count >= 37 else { throw PasskeyFault.malformed }
        partyHash = Data(bytes[0..<32])
        flags = bytes[32]
        counter = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        var rest = Data(bytes[37...])
        if flags & Flag.attested != 0 {
            (attested, rest) = try Self.readAttested(rest)
        } else {
            attested = nil
        }
        if flags & Flag.extensions != 0 {
            var reader = CBORReader(rest)
            guard case .map = try reader.read() else { throw PasskeyFault.malformed }
            rest = Data(Array(rest).dropFirst(reader.position))
        }
        guard rest.isEmpty else { throw PasskeyFault.malformed }
    }

    /// Makes sure that it was made for this server by a person who was there and proved who they are.
    func check(for party: RelyingParty) throws {
        guard partyHash == Data(SHA256.hash(data: Data(party.id.utf8))) else { throw PasskeyFault.wrongRelyingParty }
        guard flags & Flag.present != 0 else { throw PasskeyFault.nobodyPresent }
        guard flags & Flag.verified != 0 else { throw PasskeyFault.nobodyVerified }
    }

    private enum Flag {
        static let present: UInt8 = 0x01
        static let verified: UInt8 = 0x04
        static let attested: UInt8 = 0x40
        static let extensions: UInt8 = 0x80
    }

    /// 16 bytes that name the model, two of length, the credential's id, its key; then whatever follows.
    private static func readAttested(_ data: Data) throws -> (Attested, rest: Data) {
        let bytes = Array(data)
        guard bytes.count >= 18 else { throw PasskeyFault.malformed }
        let length = Int(bytes[16]) << 8 | Int(bytes[17])
        guard (1...1023).contains(length), bytes.count >= 18 + length else { throw PasskeyFault.malformed }
        let afterID = Data(bytes[(18 + length)...])
        var reader = CBORReader(afterID)
        _ = try reader.read()
        let attested = Attested(credentialID: Data(bytes[18..<18 + length]), key: Data(Array(afterID).prefix(reader.position)))
        return (attested, Data(Array(afterID).dropFirst(reader.position)))
    }
}
