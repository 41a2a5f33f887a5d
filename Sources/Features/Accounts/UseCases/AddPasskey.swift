import AccountsAPI
import Kernel
import Storage

/// Adds a passkey to the caller's account.
struct AddPasskey: Sendable {
    let database: any Database
    let passkeys: PasskeyStore
    let register: RegisterPasskey
    let profile: OwnProfile

    func callAsFunction(_ answer: PasskeyRegistration, on device: DeviceLabel, by caller: Caller) async throws -> Passkey {
        try await database.write { transaction in
            let finished = try register.finish(answer, in: transaction)
            // The ceremony of somebody else, or of an account that was never opened.
            guard finished.account == caller.account else { throw AccountFailure.passkeyUnusable }
            guard try passkeys.count(of: caller.account, in: transaction) < RegisterPasskey.most else { throw AccountFailure.tooManyPasskeys }
            let record = try register.keep(finished.passkey, of: caller.account, label: finished.label ?? device.text, in: transaction)
            try profile.tellChange(of: caller.account, in: transaction)
            return record.view
        }
    }
}
