public import API

/// Pictures, sound, video and files.
///
/// Uploading speaks tus 1.0 (core, creation, creation-with-upload, expiration, termination) at `/v1/uploads`:
/// `POST` with `Upload-Length` and `Upload-Metadata: purpose <base64>,filename <base64>`, then `PATCH` at the
/// `Location`. The last `PATCH` (or the creating `POST` that carries everything) answers with the id of the
/// attachment in the header `Teahouse-Attachment`. With `clientID <base64>` in the metadata creating is idempotent: doing
/// it again answers with the same upload. Reading is `GET` of the paths in `Attachment`, with ranges.
public enum AttachmentsAPI {
    public static let uploadPath = "/v1/uploads"
    public static let attachmentHeader = "Teahouse-Attachment"

    public static let limits = Endpoint<Nothing, UploadLimits>(.get, "/v1/uploads/limits", "Says how large uploads may be.")
    public static let attachment = Endpoint<AttachmentPath, Attachment>(
        .get, "/v1/attachments/:attachment", "Reads the state of an own upload; waits up to 20 s while it is being processed.")

    public static let attachmentChanged = Frame<Attachment>("attachment", .change, "An own upload became ready or failed.")
}
