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

    public static let uploadAbilities = RawEndpoint(.options, uploadPath, .anyone, "Says what of tus is spoken here.")
    public static let beginUpload = RawEndpoint(.post, uploadPath, .signedIn, "Begins an upload (tus).")
    public static let findUpload = RawEndpoint(.head, uploadPath + "/:upload", .signedIn, "Says how much of an upload has arrived (tus).")
    public static let continueUpload = RawEndpoint(.patch, uploadPath + "/:upload", .signedIn, "Sends a part of an upload (tus).")
    public static let endUpload = RawEndpoint(.delete, uploadPath + "/:upload", .signedIn, "Gives up an upload (tus).")
    public static let overrideMethod = RawEndpoint(
        .post, uploadPath + "/:upload", .signedIn, "Does what `X-HTTP-Method-Override` says, for clients without PATCH (tus).")

    public static let read = RawEndpoint(
        .get, "/v1/attachments/:attachment/:variant", .anyone, "Reads a picture, film, voice or file, or a part of it.")
    public static let measure = RawEndpoint(
        .head, "/v1/attachments/:attachment/:variant", .anyone, "Says how large a picture, film, voice or file is.")

    public static let limits = Endpoint<Nothing, UploadLimits>(.get, "/v1/uploads/limits", "Says how large uploads may be.")
    public static let attachment = Endpoint<AttachmentPath, Attachment>(
        .get, "/v1/attachments/:attachment", "Reads the state of an own upload; waits up to 20 s while it is being processed.")

    public static let attachmentChanged = Frame<Attachment>("attachment", .change, "An own upload became ready or failed.")
}
