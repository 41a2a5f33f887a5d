import API
import Events
import Kernel
import StatusesAPI
import Storage

/// Ends the caller's status before its time. Ending what is over does nothing.
struct EndStatus: Sendable {
    let database: any Database
    let statuses = StatusStore()
    let tell: TellAuthor
    let now: TimeSource

    func callAsFunction(by caller: Caller) async throws {
        try await database.write { transaction in
            guard try statuses.end(of: caller.account, at: now(), in: transaction) else { return }
            try tell.changed(nil, of: caller.account, in: transaction)
        }
    }
}
