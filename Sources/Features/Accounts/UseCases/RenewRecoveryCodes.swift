import AccountsAPI
import Kernel
import Storage

/// Makes a new set of recovery codes; the old ones end. They are shown this once.
struct RenewRecoveryCodes: Sendable {
    let database: any Database
    let recoveryCodes: RecoveryCodeStore
    let confirm: ConfirmPassword
    let profile: OwnProfile

    func callAsFunction(_ request: RenewRecoveryCodesRequest, by caller: Caller) async throws -> RecoveryCodes {
        let account = try await confirm(request.password, of: caller)
        let codes = (0..<RecoveryCode.setSize).map { _ in RecoveryCode.random().text }
        try await database.write { transaction in
            try recoveryCodes.replace(of: account.id, by: codes.map(RecoveryCode.hash), in: transaction)
            try profile.tellChange(of: account.id, in: transaction)
        }
        return RecoveryCodes(codes: codes)
    }
}
