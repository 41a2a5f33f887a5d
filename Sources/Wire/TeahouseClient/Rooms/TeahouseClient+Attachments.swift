public import API
public import AttachmentsAPI
public import Foundation

extension TeahouseClient {
    /// Uploads a picture, film, voice or file and waits until it is fit to be shown.
    /// - Parameters:
    ///   - clientID: names this upload, so that doing it again after a restart of the program goes on with it.
    ///   - progress: how many bytes of how many have arrived.
    /// - Throws: `Problem` if it cannot be what it is meant to be; its code says why.
    public func upload(
        _ source: UploadSource, as purpose: AttachmentPurpose, name: String, clientID: String = UUID().uuidString,
        progress: @escaping @Sendable (_ sent: Int64, _ whole: Int64) -> Void = { _, _ in }
    ) async throws -> Attachment {
        let limits = try await call(AttachmentsAPI.limits)
        let upload = Upload(
            client: self, source: source, purpose: purpose, name: name, chunk: limits.chunk, clientID: clientID, progress: progress)
        let id = try await upload()
        var attachment = try await self.attachment(id)
        // The server answers as soon as it is done, or after 20 seconds.
        while attachment.state == .processing { attachment = try await self.attachment(id) }
        guard attachment.state == .ready else {
            throw Problem(code: attachment.failure ?? "attachments.failed", title: "This file cannot be shown.", status: 422)
        }
        return attachment
    }

    /// Reads the state of an own upload; waits up to 20 s while it is in the making.
    public func attachment(_ id: AttachmentID) async throws -> Attachment {
        try await call(AttachmentsAPI.attachment, AttachmentPath(attachment: id))
    }

    /// Reads a file at one of the paths of an `Attachment` or an avatar.
    public func read(_ path: String) async throws -> Data {
        let request = EncodedRequest(method: .get, target: path)
        return try await attempts(patience.attempts) { _ in try await exchange(request) }.body
    }
}
