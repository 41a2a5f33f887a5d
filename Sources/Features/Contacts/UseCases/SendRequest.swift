import API
import ContactsAPI
import Kernel
import Storage

/// Asks somebody to be friends. They are friends at once if the other had asked as well, or still counts the caller as
/// a friend.
struct SendRequest: Sendable {
    let database: any Database
    let contacts: ContactStore
    let requests: RequestStore
    let blocks: BlockStore
    let acquaintance: Acquaintance
    let befriend: Befriend
    let tell: TellOwner
    let views: ContactViews
    let limiter: RateLimiter
    let rules: RequestRules
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: SendFriendRequestRequest, by caller: Caller) async throws -> SentFriendRequest {
        let me = caller.account
        guard request.to != me else { throw ContactsFailure.yourself }
        guard request.source != .unknown else { throw ContactsFailure.badSource }
        let greeting = try ContactText.greeting(request.greeting)
        let remark = try ContactText.remark(request.remark ?? "")
        try limiter.take(rules.requests, key: "\(me)")
        try limiter.take(rules.repeats, key: "\(me) \(request.to)")
        return try await database.write { transaction in
            try acquaintance.require(request.to, for: me, in: transaction)
            guard try !blocks.exists(request.to, by: me, in: transaction) else { throw ContactsFailure.unblockFirst }
            let isChatsOnly = request.isChatsOnly ?? false
            let mine = try contacts.find(request.to, of: me, in: transaction)
            let theirs = try contacts.find(me, of: request.to, in: transaction)
            let isBlocked = try blocks.exists(me, by: request.to, in: transaction)
            if let mine, theirs != nil { return SentFriendRequest(contact: try views.contact(mine, in: transaction)) }
            if let asked = try requests.find(from: request.to, to: me, at: now(), in: transaction), !isBlocked {
                let contact = try befriend(fulfilling: asked, remark: remark, isChatsOnly: isChatsOnly, in: transaction)
                return SentFriendRequest(contact: try views.contact(contact, in: transaction))
            }
            if theirs != nil {
                let contact = try befriend.takeBack(
                    request.to, to: me, remark: remark, isChatsOnly: isChatsOnly, source: request.source, in: transaction)
                return SentFriendRequest(contact: try views.contact(contact, in: transaction))
            }
            let record = RequestRecord(
                id: ids.next(), sender: me, receiver: request.to, greeting: greeting, source: request.source, remark: remark,
                isChatsOnly: isChatsOnly, isIgnored: isBlocked, sentAt: now(), expires: now().adding(RequestRecord.lifetime))
            return SentFriendRequest(request: try keep(record, in: transaction))
        }
    }

    private func keep(_ request: RequestRecord, in transaction: any WriteTransaction) throws -> FriendRequest {
        let isRepeated = try requests.find(from: request.sender, to: request.receiver, at: now(), in: transaction) != nil
        guard try isRepeated || requests.countSent(by: request.sender, at: now(), in: transaction) < RequestRecord.mostSent else {
            throw ContactsFailure.tooManyRequests
        }
        let kept = try requests.upsert(request, in: transaction)
        try tell.changed(kept, for: kept.sender, in: transaction)
        if !kept.isIgnored { try tell.changed(kept, for: kept.receiver, in: transaction) }
        return try views.request(kept, for: kept.sender, in: transaction)
    }
}
