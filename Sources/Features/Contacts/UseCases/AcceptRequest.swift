import ContactsAPI
import Kernel
import Storage

/// Accepts a request that the caller received. Doing it again, after an answer that was lost, has the same answer.
struct AcceptRequest: Sendable {
    let database: any Database
    let contacts: ContactStore
    let requests: RequestStore
    let blocks: BlockStore
    let befriend: Befriend
    let views: ContactViews
    let now: TimeSource

    func callAsFunction(_ request: AcceptFriendRequestRequest, by caller: Caller) async throws -> Contact {
        let remark = try ContactText.remark(request.remark ?? "")
        return try await database.write { transaction in
            if let friend = try contacts.find(wonBy: request.request, of: caller.account, in: transaction) {
                return try views.contact(friend, in: transaction)
            }
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
