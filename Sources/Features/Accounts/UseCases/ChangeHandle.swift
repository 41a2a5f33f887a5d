import API
import AccountsAPI
import Kernel
import Storage

/// Changes the caller's Teahouse ID, at most once a year. The old one stays reserved for them.
struct ChangeHandle: Sendable {
    let database: any Database
    let accounts: AccountStore
    let profile: OwnProfile
    let now: TimeSource

    func callAsFunction(_ request: ChangeHandleRequest, by caller: Caller) async throws -> Me {
        let handle = try Handle(request.handle)
        return try await database.write { transaction in
            let account = try accounts.load(caller.account, in: transaction)
            guard account.handle != handle.text else { return try profile.read(account.id, in: transaction) }
            guard try accounts.claim(handle, for: account.id, in: transaction) else { throw AccountFailure.handleTaken }
            let limit = now().adding(.zero - Account.handleRest)
            guard try accounts.updateHandle(of: account.id, to: handle, at: now(), ifNotChangedSince: limit, in: transaction) else {
                throw AccountFailure.handleChangedRecently
            }
            return try profile.tellChange(of: account.id, in: transaction)
        }
    }
}
