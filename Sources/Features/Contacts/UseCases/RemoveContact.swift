import API
import Events
import Kernel
import Storage

/// Deletes a friend, silently and on the caller's side only.
struct RemoveContact: Sendable {
    let database: any Database
    let contacts: ContactStore
    let tags: TagStore
    let meetings: MeetingStore
    let tell: TellOwner
    let outbox: Outbox
    let now: TimeSource

    func callAsFunction(_ friend: AccountID, by caller: Caller) async throws {
        let me = caller.account
        try await database.write { transaction in
            guard try contacts.delete(friend, of: me, in: transaction) else { throw Failure.notFound }
            // For a while the person can still be looked at and asked again, whatever they did on their side.
            try meetings.remember(friend, of: me, at: now(), in: transaction)
            try tell.removed(friend, of: me, in: transaction)
            if try tags.forget(friend, of: me, in: transaction) > 0 { try tell.tagsChanged(of: me, in: transaction) }
            try outbox.publish(FriendshipEnded(by: me, other: friend, at: now()), in: transaction)
        }
    }
}
