import API
import ContactsAPI
import Events
import Storage

/// Tells somebody's devices what changed in their own contacts. The other side of a contact is never told.
struct TellOwner: Sendable {
    let changes: ChangeLog
    let views: ContactViews

    func changed(_ contact: ContactRecord, in transaction: any WriteTransaction) throws {
        try changes.tell(contact.owner, ContactsAPI.contactChanged, try views.contact(contact, in: transaction), in: transaction)
    }

    func changed(_ contacts: [ContactRecord], in transaction: any WriteTransaction) throws {
        guard let owner = contacts.first?.owner else { return }
        for contact in try views.contacts(contacts, in: transaction) {
            try changes.tell(owner, ContactsAPI.contactChanged, contact, in: transaction)
        }
    }

    func removed(_ friend: AccountID, of owner: AccountID, in transaction: any WriteTransaction) throws {
        try changes.tell(owner, ContactsAPI.contactRemoved, AccountPath(account: friend), in: transaction)
    }

    func changed(_ request: RequestRecord, for viewer: AccountID, in transaction: any WriteTransaction) throws {
        try changes.tell(
            viewer, ContactsAPI.requestChanged, try views.request(request, for: viewer, in: transaction), about: thing(request),
            in: transaction)
    }

    func ended(_ request: RequestRecord, for viewer: AccountID, in transaction: any WriteTransaction) throws {
        try changes.tell(
            viewer, ContactsAPI.requestEnded, FriendRequestPath(request: request.id), about: thing(request), in: transaction)
    }

    /// The greeting of a request that has ended is not kept.
    private func thing(_ request: RequestRecord) -> String { "friendRequest \(request.id)" }

    func tagsChanged(of owner: AccountID, in transaction: any WriteTransaction) throws {
        let tags = Tags(tags: try views.tags.list(of: owner, in: transaction))
        try changes.tell(owner, ContactsAPI.tagsChanged, tags, in: transaction)
    }

    func blocksChanged(of owner: AccountID, in transaction: any WriteTransaction) throws {
        try changes.tell(owner, ContactsAPI.blocksChanged, try views.blocked(by: owner, in: transaction), in: transaction)
    }
}
