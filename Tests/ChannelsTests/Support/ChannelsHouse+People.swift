import API
import AccountsAPI
import AttachmentsAPI
import ChannelsAPI
import Foundation
import Kernel
import NIOCore
import PagesAPI
import Storage
import TestSupport

@testable import Accounts
@testable import Attachments
@testable import Channels
@testable import Contacts
@testable import Pages

extension ChannelsHouse {
    /// Somebody who is there, without the trouble of signing up.
    func person(_ name: String, isOperator: Bool = false) async throws -> Caller {
        let id: AccountID = ids.next()
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO accounts (id, handle, handle_key, name, is_operator, created_at)
                VALUES (\(id), \(name), \(name), \(name), \(isOperator), \(clock.now()))
                """)
        }
        return Caller(account: id, session: id.rawValue, isOperator: isOperator)
    }

    func page(_ handle: String, by owner: Caller) async throws -> PageID {
        try await pages.createPage(CreatePageRequest(handle: handle, name: handle), by: owner).card.id
    }

    /// Somebody new, a friend of its owner, who works on the Page.
    func worker(_ name: String, _ role: PageRole, on page: PageID) async throws -> Caller {
        let worker = try await person(name)
        guard let account = try await database.read({ try pages.owners(of: [page], in: $0)[page] }) else { throw Failure.notFound }
        let owner = Caller(account: account, session: 0, isOperator: false)
        try await befriend(owner, worker)
        _ = try await pages.setMember(SetPageMemberRequest(page: page, account: worker.account, role: role), by: owner)
        return worker
    }

    func follow(_ page: PageID, by caller: Caller) async throws {
        _ = try await pages.followPage(FollowPageRequest(page: page), by: caller)
    }

    // MARK: Contacts

    /// One side of a friendship.
    func add(_ friend: Caller, to owner: Caller, isChatsOnly: Bool = false, hidesMine: Bool = false, hidesTheirs: Bool = false) async throws
    {
        let contact = ContactRecord(
            owner: owner.account, friend: friend.account, since: clock.now(), isChatsOnly: isChatsOnly, hidesMine: hidesMine,
            hidesTheirs: hidesTheirs)
        try await database.write { _ = try ContactStore(most: 10_000).insert(contact, in: $0) }
    }

    func befriend(_ one: Caller, _ other: Caller) async throws {
        try await add(other, to: one)
        try await add(one, to: other)
    }

    func remove(_ friend: Caller, from owner: Caller) async throws {
        try await database.write { _ = try ContactStore(most: 10_000).delete(friend.account, of: owner.account, in: $0) }
    }

    func block(_ person: Caller, by owner: Caller) async throws {
        try await database.write { _ = try BlockStore().insert(person.account, by: owner.account, at: clock.now(), in: $0) }
    }

    func unblock(_ person: Caller, by owner: Caller) async throws {
        try await database.write { _ = try BlockStore().delete(person.account, by: owner.account, in: $0) }
    }

    // MARK: Uploads

    /// A film that has arrived: the first bytes of an MP4, and then nothing.
    static let filmBytes = Data([0, 0, 0, 24]) + Data("ftypisom".utf8) + Data(repeating: 0, count: 200)

    func upload(_ bytes: Data = ChannelsHouse.filmBytes, as purpose: AttachmentPurpose = .film, by caller: Caller) async throws
        -> AttachmentID
    {
        let announcement = BeginUpload.Announcement(purpose: purpose, name: "film.mp4", length: Int64(bytes.count), clientID: nil)
        let upload = try await attachments.beginUpload(announcement, by: caller)
        let arrived = try await attachments.receiveUpload(upload.id, at: 0, OnePiece(bytes), by: caller)
        return try await attachments.finishUpload(arrived)
    }

    /// A picture that is ready, without having been drawn.
    func picture(by caller: Caller) async throws -> AttachmentID {
        let id: AttachmentID = ids.next()
        let record = AttachmentRecord(
            id: id, key: "picture\(id)", owner: caller.account, purpose: .picture, state: .ready, name: "tea.jpg", bytes: 1,
            type: "image/jpeg", stored: 0, isAnimated: false)
        try await database.write { try AttachmentStore().insert(record, unheldSince: clock.now(), in: $0) }
        return id
    }

    // MARK: Videos

    @discardableResult
    func publish(
        on page: PageID, by caller: Caller, caption: String = "Tea", cell: String? = nil, commenters: Commenters? = nil,
        publishAt: Timestamp? = nil, clientID: String = UUID().uuidString
    ) async throws -> Video {
        let pictures = [try await picture(by: caller)]
        return try await channels.publishVideo(
            PublishVideoRequest(
                page: page, pictures: pictures, caption: caption, cell: cell, commenters: commenters, publishAt: publishAt,
                clientID: clientID),
            by: caller)
    }

    /// Publishes a film and works on it until it is whole.
    @discardableResult
    func publishFilm(
        on page: PageID, by caller: Caller, caption: String = "Tea", commenters: Commenters? = nil, publishAt: Timestamp? = nil
    ) async throws -> Video {
        let film = try await upload(by: caller)
        let video = try await channels.publishVideo(
            PublishVideoRequest(
                page: page, film: film, caption: caption, commenters: commenters, publishAt: publishAt, clientID: UUID().uuidString),
            by: caller)
        try await settle()
        return try await channels.readVideos(video.id, for: caller)
    }

    @discardableResult
    func like(_ video: VideoID, _ kind: LikeKind? = nil, by caller: Caller) async throws -> VideoCounts {
        try await channels.likeVideo(LikeVideoRequest(video: video, kind: kind), by: caller)
    }

    func read(_ video: VideoID, by caller: Caller?) async throws -> Video { try await channels.readVideos(video, for: caller) }

    /// Whether the failure of the work is that there is nothing.
    func isNotThere(_ work: () async throws -> some Any) async -> Bool { await failure(of: work) == .notFound }
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

/// A body that comes at once.
struct OnePiece: AsyncSequence, Sendable {
    let bytes: Data

    init(_ bytes: Data) { self.bytes = bytes }

    struct Iterator: AsyncIteratorProtocol {
        var left: Data?

        mutating func next() async throws -> ByteBuffer? {
            defer { left = nil }
            return left.map { ByteBuffer(bytes: $0) }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(left: bytes) }
}
