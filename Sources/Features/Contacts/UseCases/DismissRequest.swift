import ContactsAPI
import Kernel
import Storage

/// Ignores a request that the caller received, which the sender never learns, or withdraws one that the caller sent.
struct DismissRequest: Sendable {
    let database: any Database
    let requests: RequestStore
    let tell: TellOwner
    let now: TimeSource

    func callAsFunction(_ request: FriendRequestID, by caller: Caller) async throws {
        try await database.write { transaction in
            guard let record = try requests.find(request, at: now(), in: transaction) else { throw Failure.notFound }
            switch caller.account {
            case record.sender:
                try requests.delete(record.id, in: transaction)
                try tell.ended(record, for: record.sender, in: transaction)
                if !record.isIgnored { try tell.ended(record, for: record.receiver, in: transaction) }
            case record.receiver where !record.isIgnored:
                try requests.markIgnored(record.id, in: transaction)
                try tell.ended(record, for: record.receiver, in: transaction)
            default: throw Failure.notFound
            }
        }
    }
}
