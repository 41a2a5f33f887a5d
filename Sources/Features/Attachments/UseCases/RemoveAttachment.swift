import API
import Kernel
import Storage

/// Takes an attachment away: nobody can read it from this transaction on, and its files are deleted soon.
struct RemoveAttachment: Sendable {
    let attachments: AttachmentStore
    let variants: VariantStore
    let scopes: ScopeStore
    let usage: UsageStore
    let doomed: DoomedBlobStore
    let now: TimeSource

    func callAsFunction(_ attachment: AttachmentRecord, in transaction: any WriteTransaction) throws {
        let blobs = try variants.list(of: attachment.id, in: transaction).map(\.blob) + [attachment.source].compactMap(\.self)
        try doomed.insert(blobs, due: now(), in: transaction)
        try usage.add(-attachment.stored, attachment.purpose, to: attachment.owner, in: transaction)
        try variants.delete(of: attachment.id, in: transaction)
        try scopes.delete(of: attachment.id, in: transaction)
        try attachments.delete(attachment.id, in: transaction)
    }
}
