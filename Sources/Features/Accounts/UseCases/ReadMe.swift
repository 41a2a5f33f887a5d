import AccountsAPI
import Kernel
import Storage

/// Reads the caller's own account.
struct ReadMe: Sendable {
    let database: any Database
    let profile: OwnProfile

    func callAsFunction(by caller: Caller) async throws -> Me {
        try await database.read { [profile] in try profile.read(caller.account, in: $0) }
    }
}
