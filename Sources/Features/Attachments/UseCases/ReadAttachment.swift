import API
import AttachmentsAPI
import Kernel
import Storage

/// The state of an own upload. While it is being worked on the answer waits a while, so that a client need not ask again
/// and again.
struct ReadAttachment: Sendable {
    let database: any Database
    let attachments: AttachmentStore
    let bell: ReadyBell
    var patience: Duration = .seconds(20)

    /// - Throws: `Failure.notFound` for somebody else's as for one that is not there.
    func callAsFunction(_ id: AttachmentID, by caller: Caller) async throws -> Attachment {
        // Listening begins before looking, so that nothing is missed in between.
        let listener = bell.listen(for: id)
        defer { bell.leave(listener) }
        let attachment = try await load(id, by: caller)
        guard attachment.state == .processing else { return attachment }
        await listener.wait(atMost: patience)
        return try await load(id, by: caller)
    }

    private func load(_ id: AttachmentID, by caller: Caller) async throws -> Attachment {
        try await database.read { transaction in
            guard let attachment = try attachments.find(id, in: transaction), attachment.owner == caller.account else {
                throw Failure.notFound
            }
            return attachment.view
        }
    }
}
