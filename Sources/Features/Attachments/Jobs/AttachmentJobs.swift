import AttachmentsAPI
import Jobs

/// Makes a picture, an avatar or a voice fit to be shown.
struct PrepareSmall: Job {
    static let name = "attachments.prepare"
    let attachment: AttachmentID
}

/// Converts a film, in the lane for what takes long.
struct ConvertFilm: Job {
    static let name = "attachments.convertFilm"
    let attachment: AttachmentID
}
