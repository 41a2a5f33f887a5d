import API
import AttachmentsAPI
import ContactsAPI
import Foundation
import Kernel
import MomentsAPI
import Storage
import TestSupport

@testable import Attachments
@testable import Contacts
@testable import Moments

extension MomentsHouse {
    /// Somebody who is there, without the trouble of signing up.
    func person(_ name: String, isOperator: Bool = false) async throws -> Caller {
        let id: AccountID = ids.next()
        try await database.write { [clock] transaction in
            try transaction.execute(
                """
                INSERT INTO accounts (id, handle, handle_key, name, is_operator, created_at)
                VALUES (\(id), \(name), \(name), \(name), \(isOperator), \(clock.now()))
                """)
        }
        return Caller(account: id, session: id.rawValue, isOperator: isOperator)
    }

    // MARK: Contacts

    /// One side of a friendship.
    func add(_ friend: Caller, to owner: Caller) async throws {
        let contact = ContactRecord(owner: owner.account, friend: friend.account, since: clock.now())
        try await database.write { _ = try ContactStore(most: 10_000).insert(contact, in: $0) }
    }

    func befriend(_ one: Caller, _ other: Caller) async throws {
        try await add(other, to: one)
        try await add(one, to: other)
    }

    /// Somebody new who is a friend of these.
    func friend(_ name: String, of friends: Caller...) async throws -> Caller {
        let person = try await person(name)
        for friend in friends { try await befriend(person, friend) }
        return person
    }

    /// Changes what the owner wrote down about a friend.
    func note(
        _ friend: Caller, by owner: Caller, isChatsOnly: Bool? = nil, hidesMine: Bool? = nil, hidesTheirs: Bool? = nil
    ) async throws {
        _ = try await contacts.updateContact(
            UpdateContactRequest(account: friend.account, isChatsOnly: isChatsOnly, hidesMine: hidesMine, hidesTheirs: hidesTheirs),
            by: owner)
    }

    func remove(_ friend: Caller, from owner: Caller) async throws { try await contacts.removeContact(friend.account, by: owner) }

    func block(_ person: Caller, by owner: Caller) async throws {
        try await database.write { [clock] in _ = try BlockStore().insert(person.account, by: owner.account, at: clock.now(), in: $0) }
    }

    func unblock(_ person: Caller, by owner: Caller) async throws { try await contacts.manageBlocks.unblock(person.account, by: owner) }

    func tag(_ name: String, of members: Caller..., by owner: Caller) async throws -> TagID {
        try await contacts.manageTags.create(CreateTagRequest(name: name, members: members.map(\.account)), by: owner).id
    }

    func retag(_ tag: TagID, _ members: [Caller], by owner: Caller) async throws {
        _ = try await contacts.manageTags.update(UpdateTagRequest(tag: tag, members: members.map(\.account)), by: owner)
    }

    // MARK: Moments

    /// A picture that is ready, without having been drawn.
    func picture(by caller: Caller, as purpose: AttachmentPurpose = .picture) async throws -> AttachmentID {
        let id: AttachmentID = ids.next()
        let record = AttachmentRecord(
            id: id, key: "picture\(id)", owner: caller.account, purpose: purpose, state: .ready, name: "tea.jpg", bytes: 1,
            type: "image/jpeg", stored: 0, isAnimated: false)
        try await database.write { [clock] in try AttachmentStore().insert(record, unheldSince: clock.now(), in: $0) }
        return id
    }

    @discardableResult
    func post(
        _ text: String = "Tea", by caller: Caller, for audience: Audience = Audience(kind: .all), pictures: [AttachmentID]? = nil,
        mentions: [AccountID]? = nil
    ) async throws -> MomentID {
        try await moments.publishMoment(
            PublishMomentRequest(
                clientID: UUID().uuidString, text: text, pictures: pictures, audience: audience, mentions: mentions), by: caller
        ).id
    }

    @discardableResult
    func comment(_ text: String = "Lovely", on moment: MomentID, by caller: Caller, answering: MomentCommentID? = nil) async throws
        -> MomentCommentID
    {
        try await moments.commentMoment(
            CommentMomentRequest(moment: moment, clientID: UUID().uuidString, text: text, replyTo: answering), by: caller
        ).id
    }

    func like(_ moment: MomentID, by caller: Caller) async throws { try await moments.likeMoment.like(moment, by: caller) }

    func read(_ moment: MomentID, by caller: Caller) async throws -> Moment { try await moments.readMoment(moment, by: caller) }

    func set(range: MomentRange? = nil, showsStrangersTen: Bool? = nil, cover: String? = nil, by caller: Caller) async throws {
        _ = try await moments.manageSettings.update(
            UpdateMomentSettingsRequest(range: range, showsStrangersTen: showsStrangersTen, cover: cover), by: caller)
    }

    /// The whole feed, `limit` posts at a time.
    func feed(of caller: Caller, limit: Int = 50) async throws -> [Moment] {
        var (items, cursor): ([Moment], String?) = ([], nil)
        repeat {
            let page = try await moments.readFeed(PageRequest(cursor: cursor, limit: limit), by: caller)
            items += page.items
            cursor = page.next
        } while cursor != nil
        return items
    }

    /// The whole album, `limit` posts at a time.
    func album(of owner: Caller, by caller: Caller, limit: Int = 50) async throws -> [Moment] {
        var (items, cursor): ([Moment], String?) = ([], nil)
        repeat {
            let page = try await moments.readAlbum(MomentAlbumRequest(account: owner.account, cursor: cursor, limit: limit), by: caller)
            items += page.items
            cursor = page.next
        } while cursor != nil
        return items
    }

    /// All notices, `limit` at a time.
    func notices(of caller: Caller, limit: Int = 50) async throws -> [MomentNotice] {
        var (items, cursor): ([MomentNotice], String?) = ([], nil)
        repeat {
            let page = try await moments.readNotices.list(PageRequest(cursor: cursor, limit: limit), by: caller)
            items += page.items
            cursor = page.next
        } while cursor != nil
        return items
    }
}

/// The failure that the work ended with.
func failure(of work: () async throws -> some Any) async -> Failure? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? Failure
    }
}
