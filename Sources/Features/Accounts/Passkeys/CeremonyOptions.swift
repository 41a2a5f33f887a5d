import API
import Foundation
import Kernel

/// What the browser is handed, in the JSON forms of Web Authentication (`PublicKeyCredentialCreationOptionsJSON` and
/// `PublicKeyCredentialRequestOptionsJSON`).
enum CeremonyOptions {
    private static let timeout = JSON.integer(Ceremony.lifetime.components.seconds * 1000)

    /// - Parameter known: the credentials that the account has, so that one authenticator is not added twice.
    static func registration(
        challenge: String, party: RelyingParty, server: String, account: AccountID, handle: String, name: String, known: [String]
    ) -> JSON {
        .object([
            "challenge": .string(challenge),
            "rp": .object(["id": .string(party.id), "name": .string(server)]),
            "user": .object([
                "id": .string(Data(account.description.utf8).base64URLEncodedString()), "name": .string(handle), "displayName": .string(name),
            ]),
            "pubKeyCredParams": .array(
                PasskeyKey.algorithms.map { .object(["type": .string("public-key"), "alg": .integer($0)]) }),
            "timeout": timeout,
            "excludeCredentials": .array(known.map { .object(["type": .string("public-key"), "id": .string($0)]) }),
            "authenticatorSelection": .object([
                "residentKey": .string("required"), "requireResidentKey": .bool(true), "userVerification": .string("required"),
            ]),
            "attestation": .string("none"),
        ])
    }

    /// No credentials are named: the authenticator offers those it has, and nobody learns who has an account.
    static func assertion(challenge: String, party: RelyingParty) -> JSON {
        .object([
            "challenge": .string(challenge), "rpId": .string(party.id), "timeout": timeout, "userVerification": .string("required"),
            "allowCredentials": .array([]),
        ])
    }
}
