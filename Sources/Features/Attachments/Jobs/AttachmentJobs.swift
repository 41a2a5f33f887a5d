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

/// Which backdrop is made of what.
struct BackdropOrder: Codable, Sendable {
    let backdrop: AttachmentID
    let original: AttachmentID
    /// 0 to 100.
    let blur: Int
}

/// Makes a backdrop of a picture.
struct MakeBackdrop: Job {
    static let name = "attachments.makeBackdrop"
    let order: BackdropOrder
}

/// Makes a backdrop of a film, in the lane for what takes long.
struct MakeMovingBackdrop: Job {
    static let name = "attachments.makeMovingBackdrop"
    let order: BackdropOrder
}
