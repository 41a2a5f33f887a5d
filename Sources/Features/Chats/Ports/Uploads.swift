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
