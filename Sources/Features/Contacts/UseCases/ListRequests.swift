import ContactsAPI
import Kernel
import Storage

/// Lists the open requests that the caller sent or received.
struct ListRequests: Sendable {
    let database: any Database
    let requests: RequestStore
    let views: ContactViews
    let now: TimeSource

    func callAsFunction(by caller: Caller) async throws -> FriendRequests {
        try await database.read { transaction in
            let records = try requests.list(of: caller.account, at: now(), in: transaction)
            return FriendRequests(requests: try views.requests(records, for: caller.account, in: transaction))
        }
    }
}
