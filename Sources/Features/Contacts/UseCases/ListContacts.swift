import API
import ContactsAPI
import Kernel
import Storage

/// Lists the caller's friends in pages; each costs the same, however many friends there are.
struct ListContacts: Sendable {
    let database: any Database
    let contacts: ContactStore
    let views: ContactViews

    func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<Contact> {
        let limit = request.limit ?? 50
        guard (1...200).contains(limit) else { throw ContactsFailure.badLimit }
        let last = request.cursor.flatMap(AccountID.init)
        guard request.cursor == nil || last != nil else { throw ContactsFailure.badCursor }
        return try await database.read { transaction in
            // One more than asked for tells whether there is another page.
            let records = try contacts.list(of: caller.account, after: last, limit: limit + 1, in: transaction)
            let page = Array(records.prefix(limit))
            return Page(
                items: try views.contacts(page, in: transaction), next: records.count > limit ? page.last?.friend.description : nil)
        }
    }
}
