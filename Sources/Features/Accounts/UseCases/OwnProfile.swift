import API
import AccountsAPI
import Events
import Kernel
import Storage

/// What the owner of an account sees of it.
struct OwnProfile: Sendable {
    let accounts: AccountStore
    let passkeys: PasskeyStore
    let recoveryCodes: RecoveryCodeStore
    let changes: ChangeLog
    let now: TimeSource

    func read(_ id: AccountID, in transaction: any ReadTransaction) throws -> Me {
        let account = try accounts.load(id, in: transaction)
        return Me(
            card: account.card, isOperator: account.isOperator, handleChangeableFrom: account.handleChangeable(from: now()),
            hasPassword: account.password != nil, passkeyCount: try passkeys.count(of: id, in: transaction),
            recoveryCodesLeft: try recoveryCodes.count(of: id, in: transaction))
    }

    /// Reads it after a change and tells the owner's devices.
    @discardableResult
    func tellChange(of id: AccountID, in transaction: any WriteTransaction) throws -> Me {
        let me = try read(id, in: transaction)
        try changes.tell(id, AccountsAPI.profileChanged, me, in: transaction)
        return me
    }
}
