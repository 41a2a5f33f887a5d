import ContactsAPI
import Kernel
import Storage

/// Accepts a request that the caller received.
struct AcceptRequest: Sendable {
    let database: any Database
    let requests: RequestStore
    let blocks: BlockStore
    let befriend: Befriend
    let views: ContactViews
    let now: TimeSource

    func callAsFunction(_ request: AcceptFriendRequestRequest, by caller: Caller) async throws -> Contact {
        let remark = try ContactText.remark(request.remark ?? "")
        return try await database.write { transaction in
            guard let record = try requests.find(request.request, at: now(), in: transaction), record.receiver == caller.account,
                !record.isIgnored
            else { throw Failure.notFound }
            guard try !blocks.exists(record.sender, by: caller.account, in: transaction) else { throw ContactsFailure.unblockFirst }
            let contact = try befriend(
                fulfilling: record, remark: remark, isChatsOnly: request.isChatsOnly ?? false, in: transaction)
            return try views.contact(contact, in: transaction)
        }
    }
}
