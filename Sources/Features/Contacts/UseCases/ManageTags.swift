import API
import ContactsAPI
import Kernel
import Storage

/// The caller's private lists of friends.
struct ManageTags: Sendable {
    private static let mostTags = 100
    private static let mostMembers = 1_000

    let database: any Database
    let contacts: ContactStore
    let tags: TagStore
    let tell: TellOwner
    let ids: IDGenerator

    func list(by caller: Caller) async throws -> Tags {
        try await database.read { [tags] in Tags(tags: try tags.list(of: caller.account, in: $0)) }
    }

    func create(_ request: CreateTagRequest, by caller: Caller) async throws -> Tag {
        let name = try ContactText.tagName(request.name)
        let owner = caller.account
        return try await database.write { transaction in
            guard try tags.list(of: owner, in: transaction).count < Self.mostTags else { throw ContactsFailure.tooManyTags }
            let id: TagID = ids.next()
            guard try tags.insert(id, name, of: owner, in: transaction) else { throw ContactsFailure.tagExists }
            try replaceMembers(of: id, by: request.members, of: owner, in: transaction)
            try tell.tagsChanged(of: owner, in: transaction)
            return try load(id, of: owner, in: transaction)
        }
    }

    func update(_ request: UpdateTagRequest, by caller: Caller) async throws -> Tag {
        let name = try request.name.map(ContactText.tagName)
        let owner = caller.account
        return try await database.write { transaction in
            guard try tags.exists(request.tag, of: owner, in: transaction) else { throw Failure.notFound }
            if let name {
                guard try tags.rename(request.tag, to: name, of: owner, in: transaction) else { throw ContactsFailure.tagExists }
            }
            if let members = request.members { try replaceMembers(of: request.tag, by: members, of: owner, in: transaction) }
            try tell.tagsChanged(of: owner, in: transaction)
            return try load(request.tag, of: owner, in: transaction)
        }
    }

    func delete(_ tag: TagID, by caller: Caller) async throws {
        let owner = caller.account
        try await database.write { transaction in
            guard try tags.exists(tag, of: owner, in: transaction) else { throw Failure.notFound }
            try replaceMembers(of: tag, by: [], of: owner, in: transaction)
            try tags.delete(tag, in: transaction)
            try tell.tagsChanged(of: owner, in: transaction)
        }
    }

    /// Those who were added or taken out are told of as changed contacts.
    private func replaceMembers(
        of tag: TagID, by wanted: [AccountID], of owner: AccountID, in transaction: any WriteTransaction
    ) throws {
        let wanted = Set(wanted)
        guard wanted.count <= Self.mostMembers else { throw ContactsFailure.tagTooLarge }
        let friends = try contacts.list(of: owner, among: wanted, in: transaction)
        guard friends.count == wanted.count else { throw ContactsFailure.notAFriend }
        let current = try tags.members(of: tag, in: transaction)
        for friend in current.subtracting(wanted) { try tags.take(friend, from: tag, in: transaction) }
        for friend in wanted.subtracting(current) { try tags.add(friend, to: tag, of: owner, in: transaction) }
        let changed = current.symmetricDifference(wanted)
        try tell.changed(try contacts.list(of: owner, among: changed, in: transaction), in: transaction)
    }

    private func load(_ id: TagID, of owner: AccountID, in transaction: any ReadTransaction) throws -> Tag {
        guard let tag = try tags.list(of: owner, in: transaction).first(where: { $0.id == id }) else { throw Failure.notFound }
        return tag
    }
}
