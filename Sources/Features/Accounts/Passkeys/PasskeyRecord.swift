import API
import AccountsAPI
import Crypto
import Foundation
import Kernel

/// A passkey as the store keeps it.
struct PasskeyRecord: Sendable {
    let id: PasskeyID
    let account: AccountID
    /// In base64url, as browsers send it.
    let credentialID: String
    /// The public key in COSE form.
    let key: Data
    let counter: Int64
    let label: String
    let createdAt: Timestamp
    let usedAt: Timestamp?

    var view: Passkey { Passkey(id: id, label: label, createdAt: createdAt, lastUsedAt: usedAt) }

    /// Checks a sign-in with it (Level 2, section 7.2).
    /// - Returns: the authenticator's counter.
    /// - Throws: `PasskeyFault`.
    func check(_ answer: PasskeySignInRequest, challenge: String, at party: RelyingParty) throws -> Int64 {
        let clientData = try ClientData.check(answer.clientDataJSON, is: .assertion, challenge: challenge, at: party)
        guard let bytes = Data(base64URLEncoded: answer.authenticatorData), let signature = Data(base64URLEncoded: answer.signature) else {
            throw PasskeyFault.malformed
        }
        let authenticator = try AuthenticatorData(bytes)
        try authenticator.check(for: party)
        let signed = bytes + Data(SHA256.hash(data: clientData))
        guard try PasskeyKey(cose: key).isValid(signature, over: signed) else { throw PasskeyFault.wrongSignature }
        // An authenticator that does not count says zero for ever.
        guard authenticator.counter == 0 && counter == 0 || Int64(authenticator.counter) > counter else {
            throw PasskeyFault.counterWentBack
        }
        return Int64(authenticator.counter)
    }
}
