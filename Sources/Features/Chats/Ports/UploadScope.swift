/// Why somebody may see an upload.
package enum UploadScope: Sendable, Hashable {
    /// They may read this entry of `message_media`.
    case message(Int64)
    /// It is the picture of this group.
    case group(Int64)
    /// They kept it as this favourite.
    case favourite(Int64)
}
