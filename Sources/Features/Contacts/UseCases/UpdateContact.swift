import API
import ContactsAPI
import Kernel
import Storage

/// Changes what the caller alone has written down about a friend.
struct UpdateContact: Sendable {
    let database: any Database
    let contacts: ContactStore
    let tags: TagStore
    let views: ContactViews
    let tell: TellOwner

    func callAsFunction(_ request: UpdateContactRequest, by caller: Caller) async throws -> Contact {
        let remark = try request.remark.map(ContactText.remark)
        return try await database.write { transaction in
            var contact = try contacts.load(request.account, of: caller.account, in: transaction)
            contact.remark = remark ?? contact.remark
            contact.isStarred = request.isStarred ?? contact.isStarred
            contact.isChatsOnly = request.isChatsOnly ?? contact.isChatsOnly
            contact.hidesMine = request.hidesMine ?? contact.hidesMine
            contact.hidesTheirs = request.hidesTheirs ?? contact.hidesTheirs
            try contacts.update(contact, in: transaction)
            if let tags = request.tags { try retag(contact, with: Set(tags), in: transaction) }
            try tell.changed(contact, in: transaction)
            return try views.contact(contact, in: transaction)
        }
    }

    private func retag(_ contact: ContactRecord, with wanted: Set<TagID>, in transaction: any WriteTransaction) throws {
        let own = Set(try tags.list(of: contact.owner, in: transaction).map(\.id))
        guard wanted.isSubset(of: own) else { throw ContactsFailure.badTags }
        let current = Set(try tags.tags(of: contact.owner, on: [contact.friend], in: transaction)[contact.friend] ?? [])
        guard wanted != current else { return }
        for tag in current.subtracting(wanted) { try tags.take(contact.friend, from: tag, in: transaction) }
        for tag in wanted.subtracting(current) { try tags.add(contact.friend, to: tag, of: contact.owner, in: transaction) }
        try tell.tagsChanged(of: contact.owner, in: transaction)
    }
}
