import API
import AccountsAPI
import Crypto
import CryptoExtras
import Foundation
import Kernel

/// An authenticator with one passkey, written after Web Authentication Level 2, section 6. It does what the test says,
/// also what no honest one does.
struct SoftwareAuthenticator {
    enum Key {
        case es256(P256.Signing.PrivateKey)
        case edDSA(Curve25519.Signing.PrivateKey)
        case rs256(_RSA.Signing.PrivateKey)
    }

    var key = Key.es256(P256.Signing.PrivateKey())
    var credentialID = Data((0..<16).map { _ in UInt8.random(in: .min ... .max) })
    var counter: UInt32 = 1
    var origin = AccountsHouse.origin
    var party = "tea.example"
    var isPresent = true
    var isVerified = true
    /// Instead of the one in the options.
    var challenge: String?
    /// Instead of `webauthn.create` or `webauthn.get`.
    var type: String?
    var crossOrigin: Bool?

    func register(_ ceremony: PasskeyCeremony, label: String? = nil) throws -> PasskeyRegistration {
        let attested = Data(repeating: 0, count: 16) + Data([UInt8(credentialID.count >> 8), UInt8(credentialID.count & 255)]) + credentialID
        let authenticatorData = try data(flags: 0x40) + attested + coseKey()
        let attestation = CBORWriter.map([
            (CBORWriter.text("fmt"), CBORWriter.text("none")), (CBORWriter.text("attStmt"), CBORWriter.map([])),
            (CBORWriter.text("authData"), CBORWriter.bytes(authenticatorData)),
        ])
        return PasskeyRegistration(
            ceremony: ceremony.ceremony, credentialID: credentialID.base64URLEncodedString(),
            clientDataJSON: try clientData("webauthn.create", ceremony).base64URLEncodedString(),
            attestationObject: attestation.base64URLEncodedString(), label: label)
    }

    func signIn(_ ceremony: PasskeyCeremony) throws -> PasskeySignInRequest {
        let clientData = try clientData("webauthn.get", ceremony)
        let authenticatorData = data(flags: 0)
        let signature = try sign(authenticatorData + Data(SHA256.hash(data: clientData)))
        return PasskeySignInRequest(
            ceremony: ceremony.ceremony, credentialID: credentialID.base64URLEncodedString(),
            clientDataJSON: clientData.base64URLEncodedString(), authenticatorData: authenticatorData.base64URLEncodedString(),
            signature: signature.base64URLEncodedString(), session: .token)
    }

    private func clientData(_ type: String, _ ceremony: PasskeyCeremony) throws -> Data {
        struct ClientData: Encodable {
            let type: String
            let challenge: String
            let origin: String
            let crossOrigin: Bool?
        }
        guard case .object(let options) = ceremony.options, case .string(let asked)? = options["challenge"] else {
            throw Failure.notFound
        }
        return try JSONEncoder().encode(
            ClientData(type: self.type ?? type, challenge: challenge ?? asked, origin: origin, crossOrigin: crossOrigin))
    }

    private func data(flags: UInt8) -> Data {
        let all = flags | (isPresent ? 1 : 0) | (isVerified ? 4 : 0)
        let count = [24, 16, 8, 0].map { UInt8(counter >> $0 & 255) }
        return Data(SHA256.hash(data: Data(party.utf8))) + Data([all]) + Data(count)
    }

    private func coseKey() throws -> Data {
        switch key {
        case .es256(let key):
            let point = key.publicKey.rawRepresentation
            return CBORWriter.map([
                (CBORWriter.integer(1), CBORWriter.integer(2)), (CBORWriter.integer(3), CBORWriter.integer(-7)),
                (CBORWriter.integer(-1), CBORWriter.integer(1)), (CBORWriter.integer(-2), CBORWriter.bytes(Data(point.prefix(32)))),
                (CBORWriter.integer(-3), CBORWriter.bytes(Data(point.suffix(32)))),
            ])
        case .edDSA(let key):
            return CBORWriter.map([
                (CBORWriter.integer(1), CBORWriter.integer(1)), (CBORWriter.integer(3), CBORWriter.integer(-8)),
                (CBORWriter.integer(-1), CBORWriter.integer(6)),
                (CBORWriter.integer(-2), CBORWriter.bytes(key.publicKey.rawRepresentation)),
            ])
        case .rs256(let key):
            let numbers = try key.publicKey.getKeyPrimitives()
            return CBORWriter.map([
                (CBORWriter.integer(1), CBORWriter.integer(3)), (CBORWriter.integer(3), CBORWriter.integer(-257)),
                (CBORWriter.integer(-1), CBORWriter.bytes(numbers.modulus)),
                (CBORWriter.integer(-2), CBORWriter.bytes(numbers.publicExponent)),
            ])
        }
    }

    private func sign(_ data: Data) throws -> Data {
        switch key {
        case .es256(let key): try key.signature(for: data).derRepresentation
        case .edDSA(let key): try key.signature(for: data)
        case .rs256(let key): try key.signature(for: data, padding: .insecurePKCS1v1_5).rawRepresentation
        }
    }
}
