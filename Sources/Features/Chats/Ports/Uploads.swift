package import API
package import AttachmentsAPI
package import Storage

/// What chats need of uploads. Filled in by `Apps/Server`.
package struct Uploads: Sendable {
    /// The caller's own, ready uploads of a purpose, in the order asked.
    package let load: @Sendable ([AttachmentID], AttachmentPurpose, AccountID, any ReadTransaction) throws -> [Attachment]
    /// Lets those who may see the message entry `mediaID` see the upload.
    package let grant: @Sendable (AttachmentID, UploadScope, any WriteTransaction) throws -> Void
    package let revoke: @Sendable (AttachmentID, UploadScope, any WriteTransaction) throws -> Void

    package init(
        load: @escaping @Sendable ([AttachmentID], AttachmentPurpose, AccountID, any ReadTransaction) throws -> [Attachment],
        grant: @escaping @Sendable (AttachmentID, UploadScope, any WriteTransaction) throws -> Void,
        revoke: @escaping @Sendable (AttachmentID, UploadScope, any WriteTransaction) throws -> Void
    ) {
        self.load = load
        self.grant = grant
        self.revoke = revoke
    }
}

/// Why somebody may see an upload.
package enum UploadScope: Sendable, Hashable {
    /// They may read this entry of `message_media`.
    case message(Int64)
    /// It is the picture of this group.
    case group(Int64)
    /// They kept it as this favourite.
    case favourite(Int64)
}
