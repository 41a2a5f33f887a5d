import Crypto
import CryptoExtras
import Foundation

/// A passkey's public key, in the three kinds that authenticators make (COSE, RFC 9053 and RFC 8812).
enum PasskeyKey: Sendable {
    case es256(P256.Signing.PublicKey)
    case edDSA(Curve25519.Signing.PublicKey)
    case rs256(_RSA.Signing.PublicKey)

    /// The kinds by their numbers in COSE, the one we like best first.
    static let algorithms: [Int64] = [-7, -8, -257]

    /// - Parameter cose: a COSE_Key.
    init(cose: Data) throws {
        let fields = try CBOR(cose)
        do {
            switch (fields[1]?.integer, fields[3]?.integer) {
            case (2, -7):
                guard fields[-1]?.integer == 1, let x = fields[-2]?.bytes, let y = fields[-3]?.bytes, x.count == 32, y.count == 32 else {
                    throw PasskeyFault.unsupportedKey
                }
                self = .es256(try P256.Signing.PublicKey(rawRepresentation: x + y))
            case (1, -8):
                guard fields[-1]?.integer == 6, let x = fields[-2]?.bytes else { throw PasskeyFault.unsupportedKey }
                self = .edDSA(try Curve25519.Signing.PublicKey(rawRepresentation: x))
            case (3, -257):
                // Shorter ones are weak; longer ones make every sign-in slow.
                guard let n = fields[-1]?.bytes, let e = fields[-2]?.bytes, (256...512).contains(n.count), e.count <= 4 else {
                    throw PasskeyFault.unsupportedKey
                }
                self = .rs256(try _RSA.Signing.PublicKey(n: n, e: e))
            default: throw PasskeyFault.unsupportedKey
            }
        } catch {
            throw PasskeyFault.unsupportedKey
        }
    }

    func isValid(_ signature: Data, over data: Data) -> Bool {
        switch self {
        case .es256(let key):
            (try? P256.Signing.ECDSASignature(derRepresentation: signature)).map { key.isValidSignature($0, for: data) } ?? false
        case .edDSA(let key): key.isValidSignature(signature, for: data)
        case .rs256(let key):
            key.isValidSignature(_RSA.Signing.RSASignature(rawRepresentation: signature), for: data, padding: .insecurePKCS1v1_5)
        }
    }
}
