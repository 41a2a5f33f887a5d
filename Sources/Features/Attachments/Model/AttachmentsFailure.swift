import AttachmentsAPI
import Kernel
import Media

extension Failure {
    static let unknownPurpose = Failure.invalid("attachments.unknown_purpose", "This kind of upload is not known here.", field: "purpose")
    static let badFileName = Failure.invalid("attachments.bad_name", "A file cannot have this name.", field: "filename")
    static let quotaUsedUp = Failure(
        .storageFull, "attachments.quota", "You have used up your room on this server. Delete something large and try again.")
    static let tooManyUploads = Failure(
        .tooMany, "attachments.too_many_uploads", "Many of your uploads have not ended yet. Please finish or cancel some first.",
        retryAfterSeconds: 60)
    static let wrongOffset = Failure(
        .conflict, "attachments.wrong_offset", "The upload stands somewhere else. Please ask where and go on from there.")
    static let notReady = Failure(.conflict, "attachments.not_ready", "This is still being prepared. Please try again in a moment.")
    static let notUsable = Failure.invalid(
        "attachments.not_usable", "This upload could not be used. Please choose another file.", field: "attachment")

    static func tooLarge(most: Int64) -> Failure {
        Failure(.tooLarge, "attachments.too_large", "This file is too large. At most \(most / 1_000_000) MB can be sent.")
    }
}

extension MediaFailure {
    /// The problem code that the owner is told; clients have a sentence for each.
    func code(for purpose: AttachmentPurpose) -> String {
        switch self {
        case .wrongType:
            switch purpose {
            case .video, .film: "attachments.not_a_video"
            case .voice: "attachments.not_a_sound"
            default: "attachments.not_a_picture"
            }
        case .broken, .unknownCodec: "attachments.broken"
        case .tooLarge: "attachments.too_many_pixels"
        case .tooLong: "attachments.too_long"
        case .tooCostly: "attachments.too_costly"
        case .unavailable: "attachments.unavailable"
        }
    }
}
