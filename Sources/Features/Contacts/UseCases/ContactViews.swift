import API
import Accounts
import AccountsAPI
import ContactsAPI
import Kernel
import Storage

/// Turns what the store keeps into what its owner is shown. Cards and tags are read for all at once.
struct ContactViews: Sendable {
    let accounts: AccountsFeature
    let contacts: ContactStore
    let requests: RequestStore
    let tags: TagStore
    let blocks: BlockStore
    let now: TimeSource

    /// In the order given; of one owner.
    func contacts(_ records: [ContactRecord], in transaction: any ReadTransaction) throws -> [Contact] {
        guard let owner = records.first?.owner else { return [] }
        let friends = records.map(\.friend)
        let cards = try accounts.cards(for: friends, in: transaction)
        let tagged = try tags.tags(of: owner, on: friends, in: transaction)
        return records.compactMap { record in
            cards[record.friend].map { card in
                Contact(
                    card: card, remark: record.remark, tags: tagged[record.friend] ?? [], isStarred: record.isStarred,
                    isChatsOnly: record.isChatsOnly, hidesMine: record.hidesMine, hidesTheirs: record.hidesTheirs, since: record.since)
            }
        }
    }

    /// - Throws: `Failure.notFound` if the friend's account is gone.
    func contact(_ record: ContactRecord, in transaction: any ReadTransaction) throws -> Contact {
        guard let contact = try contacts([record], in: transaction).first else { throw Failure.notFound }
        return contact
    }

    func requests(_ records: [RequestRecord], for viewer: AccountID, in transaction: any ReadTransaction) throws -> [FriendRequest] {
        let cards = try accounts.cards(for: records.map { $0.other(than: viewer) }, in: transaction)
        return records.compactMap { record in
            cards[record.other(than: viewer)].map { card in
                FriendRequest(
                    id: record.id, person: card, isMine: record.sender == viewer, greeting: record.greeting, source: record.source,
                    sentAt: record.sentAt, expires: record.expires)
            }
        }
    }

    /// - Throws: `Failure.notFound` if the other's account is gone.
    func request(_ record: RequestRecord, for viewer: AccountID, in transaction: any ReadTransaction) throws -> FriendRequest {
        guard let request = try requests([record], for: viewer, in: transaction).first else { throw Failure.notFound }
        return request
    }

    /// Somebody as the viewer, who has met them, sees them.
    func person(_ id: AccountID, for viewer: AccountID, in transaction: any ReadTransaction) throws -> Person {
        guard let card = try accounts.cards(for: [id], in: transaction)[id] else { throw Failure.notFound }
        guard id != viewer else { return Person(card: card, relation: .me, contact: nil, request: nil, isBlocked: false) }
        let contact = try contacts.find(id, of: viewer, in: transaction).map { try self.contact($0, in: transaction) }
        let request = try requests.find(between: viewer, and: id, at: now(), in: transaction)
        return Person(
            card: card, relation: contact == nil ? .stranger : .friend, contact: contact,
            request: try request.map { try self.request($0, for: viewer, in: transaction) },
            isBlocked: try blocks.exists(id, by: viewer, in: transaction))
    }

    func blocked(by owner: AccountID, in transaction: any ReadTransaction) throws -> BlockedPeople {
        let ids = try blocks.list(of: owner, in: transaction)
        let cards = try accounts.cards(for: ids, in: transaction)
        return BlockedPeople(people: ids.compactMap { cards[$0] })
    }
}
