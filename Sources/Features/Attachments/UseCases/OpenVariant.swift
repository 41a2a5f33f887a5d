import API
import AttachmentsAPI
import Kernel
import Media
import Storage

/// Finds the file that a path stands for, if the viewer may read it.
struct OpenVariant: Sendable {
    /// What a reader is handed.
    struct Opened: Sendable {
        let variant: VariantRecord
        /// Set for what is only ever downloaded.
        let downloadName: String?
        let cacheSeconds: Int
        /// Whether another reader would be handed another type.
        let dependsOnAccept: Bool
    }

    let database: any Database
    let attachments: AttachmentStore
    let variants: VariantStore
    let holding: Holding

    /// - Parameters:
    ///   - accept: the types that the client says it reads.
    ///   - viewer: absent for a visitor without an account.
    /// - Throws: the same `Failure.notFound` for what is unknown, not ready, or not for this viewer.
    func callAsFunction(key: String, role: String, accept: String, for viewer: Caller?) async throws -> Opened {
        guard let key = BlobKey(key), let role = Rendition.Role(rawValue: role) else { throw Failure.notFound }
        return try await database.read { transaction in
            guard let attachment = try attachments.find(key: key.description, in: transaction), attachment.state == .ready,
                let permission = try holding.permission(of: viewer?.account, for: attachment, in: transaction)
            else { throw Failure.notFound }
            let choices = try variants.list(of: attachment.id, in: transaction).filter { $0.role == role }
            guard let variant = choices.best(accepting: accept) else { throw Failure.notFound }
            return Opened(
                variant: variant, downloadName: attachment.purpose == .file ? attachment.name : nil,
                cacheSeconds: permission.cacheSeconds, dependsOnAccept: choices.count > 1)
        }
    }
}
