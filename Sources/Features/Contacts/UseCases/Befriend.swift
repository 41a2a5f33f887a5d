import API
import ContactsAPI
import Events
import Kernel
import Storage

/// Makes two people friends, as the last step of every way that leads there.
struct Befriend: Sendable {
    let contacts: ContactStore
    let requests: RequestStore
    let tell: TellOwner
    let outbox: Outbox
    let now: TimeSource

    /// Fulfils a request that is still open.
    /// - Parameters:
    ///   - remark: what the receiver of the request writes down about its sender.
    /// - Returns: the receiver's side.
    func callAsFunction(
        fulfilling request: RequestRecord, remark: String?, isChatsOnly: Bool, in transaction: any WriteTransaction
    ) throws -> ContactRecord {
        let accepter = try add(request.sender, to: request.receiver, remark, isChatsOnly, full: ContactsFailure.full, in: transaction)
        _ = try add(
            request.receiver, to: request.sender, request.remark, request.isChatsOnly, full: ContactsFailure.otherFull, in: transaction)
        try contacts.setOrigin(request.id, of: request.sender, for: request.receiver, in: transaction)
        try end(request, in: transaction)
        if let crossed = try requests.find(from: request.receiver, to: request.sender, at: now(), in: transaction) {
            try end(crossed, in: transaction)
        }
        let event = FriendshipBegan(
            asker: request.sender, accepter: request.receiver, greeting: request.greeting, source: request.source, at: now(),
            isSilentReturn: false)
        try outbox.publish(event, in: transaction)
        return accepter
    }

    /// Takes back somebody who never ceased to count the owner as a friend, and who must not notice that they were gone.
    func takeBack(
        _ friend: AccountID, to owner: AccountID, remark: String?, isChatsOnly: Bool, source: RequestSource,
        in transaction: any WriteTransaction
    ) throws -> ContactRecord {
        let contact = try add(friend, to: owner, remark, isChatsOnly, full: ContactsFailure.full, in: transaction)
        let event = FriendshipBegan(
            asker: owner, accepter: friend, greeting: "", source: source, at: now(), isSilentReturn: true)
        try outbox.publish(event, in: transaction)
        return contact
    }

    private func add(
        _ friend: AccountID, to owner: AccountID, _ remark: String?, _ isChatsOnly: Bool, full: Failure,
        in transaction: any WriteTransaction
    ) throws -> ContactRecord {
        // One side may have kept the other all along, with what was written down then.
        if let kept = try contacts.find(friend, of: owner, in: transaction) { return kept }
        let contact = ContactRecord(owner: owner, friend: friend, since: now(), remark: remark, isChatsOnly: isChatsOnly)
        guard try contacts.insert(contact, in: transaction) else { throw full }
        try tell.changed(contact, in: transaction)
        return contact
    }

    private func end(_ request: RequestRecord, in transaction: any WriteTransaction) throws {
        try requests.delete(request.id, in: transaction)
        try tell.ended(request, for: request.sender, in: transaction)
        if !request.isIgnored { try tell.ended(request, for: request.receiver, in: transaction) }
    }
}
