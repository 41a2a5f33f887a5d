import Foundation
import Kernel

/// What the browser says about the ceremony (Level 2, section 5.8.1).
struct ClientData: Decodable, Sendable {
    enum Ceremony: String {
        case registration = "webauthn.create"
        case assertion = "webauthn.get"
    }

    private let type: String
    private let challenge: String
    private let origin: String
    private let crossOrigin: Bool?

    /// Reads it and makes sure that it belongs to this ceremony, this challenge and this server.
    /// - Returns: the bytes as they were signed.
    @discardableResult
    static func check(_ base64URL: String, is ceremony: Ceremony, challenge: String, at party: RelyingParty) throws -> Data {
        guard let json = Data(base64URLEncoded: base64URL), let data = try? JSONDecoder().decode(ClientData.self, from: json) else {
            throw PasskeyFault.malformed
        }
        guard data.type == ceremony.rawValue else { throw PasskeyFault.wrongType }
        guard data.challenge == challenge else { throw PasskeyFault.wrongChallenge }
        guard data.origin == party.origin, data.crossOrigin != true else { throw PasskeyFault.wrongOrigin }
        return json
    }
}
