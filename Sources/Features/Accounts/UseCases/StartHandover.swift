import API
import AccountsAPI
import Kernel
import Storage

/// Starts a sign-in that a signed-in device is to confirm.
struct StartHandover: Sendable {
    let database: any Database
    let handovers: HandoverStore
    let limits: CredentialLimits
    let now: TimeSource

    func callAsFunction(on device: DeviceLabel, from address: NetworkAddress, at origin: String) async throws -> Handover {
        try limits.takeStart(from: address)
        let code = Secret.random(bytes: 16)
        let secret = Secret.random()
        let time = now()
        try await database.write { [handovers] in try handovers.insert(code: code, secret: secret, device: device.text, at: time, in: $0) }
        return Handover(
            code: code.text, secret: secret.text, link: "\(origin)/handovers/\(code.text)",
            expires: time.adding(HandoverRecord.lifetime))
    }
}
