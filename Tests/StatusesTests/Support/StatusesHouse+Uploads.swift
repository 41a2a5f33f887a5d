import API
import AttachmentsAPI
import ContactsAPI
import Foundation
import Kernel
import Media
import NIOCore
import StatusesAPI
import Storage
import TestSupport

@testable import Attachments
@testable import Statuses

extension StatusesHouse {
    /// A picture of 2 by 1 pixels.
    private static let pictureBytes = Data(base64Encoded: "R0lGODlhAgABAIAAAP8AAAAA/ywAAAAAAgABAAACAkQKADs=") ?? Data()

    func upload(as purpose: AttachmentPurpose = .picture, by caller: Caller) async throws -> AttachmentID {
        let bytes = Self.pictureBytes
        let announcement = BeginUpload.Announcement(purpose: purpose, name: "tea.gif", length: Int64(bytes.count), clientID: nil)
        let upload = try await attachments.beginUpload(announcement, by: caller)
        return try await attachments.finishUpload(try await attachments.receiveUpload(upload.id, at: 0, OnePiece(bytes), by: caller))
    }

    func picture(by caller: Caller) async throws -> Attachment {
        let id = try await upload(by: caller)
        try await work()
        return try await attachments.readAttachment(id, by: caller)
    }

    /// A film that is ready, without having been filmed.
    func film(seconds: Int64, by caller: Caller) async throws -> AttachmentID {
        let id: AttachmentID = ids.next()
        let record = AttachmentRecord(
            id: id, key: "film\(id)", owner: caller.account, purpose: .video, state: .ready, name: "tea.mp4", bytes: 1, type: "video/mp4",
            stored: 0, duration: seconds * 1000, isAnimated: false)
        try await database.write { try AttachmentStore().insert(record, unheldSince: clock.now(), in: $0) }
        return id
    }

    @discardableResult
    func set(_ background: Attachment, blur: Int?, by caller: Caller) async throws -> Status {
        let request = SetStatusRequest(kind: .tea, background: background.id, blur: blur, audience: Audience(kind: .all))
        return try await statuses.setStatus(request, by: caller)
    }

    func mayOpen(_ path: String?, _ viewer: Caller) async -> Bool {
        let parts = (path ?? "").split(separator: "/").map(String.init)
        guard parts.count == 4 else { return false }
        return (try? await attachments.openVariant(key: parts[2], role: parts[3], accept: "", for: viewer)) != nil
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
