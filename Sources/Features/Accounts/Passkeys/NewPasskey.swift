import AccountsAPI
import Foundation
import Kernel

/// A passkey as it comes out of a registration that holds (Level 2, section 7.1).
///
/// The attestation statement is not looked at: nothing here depends on who built the authenticator, and we ask for none.
struct NewPasskey: Sendable {
    let credentialID: String
    let key: Data
    let counter: UInt32

    /// - Throws: `PasskeyFault`.
    init(_ answer: PasskeyRegistration, challenge: String, at party: RelyingParty) throws {
        try ClientData.check(answer.clientDataJSON, is: .registration, challenge: challenge, at: party)
        guard let object = Data(base64URLEncoded: answer.attestationObject), case let attestation = try CBOR(object),
            attestation["fmt"]?.text != nil, case .map = attestation["attStmt"], let bytes = attestation["authData"]?.bytes
        else { throw PasskeyFault.malformed }
        let authenticator = try AuthenticatorData(bytes)
        try authenticator.check(for: party)
        guard let attested = authenticator.attested else { throw PasskeyFault.malformed }
        guard Data(base64URLEncoded: answer.credentialID) == attested.credentialID else { throw PasskeyFault.wrongCredential }
        _ = try PasskeyKey(cose: attested.key)
        credentialID = attested.credentialID.base64URLEncodedString()
        key = attested.key
        counter = authenticator.counter
    }
}
