import AttachmentsAPI
import HTTPTypes

/// The headers of tus, and our own.
extension HTTPField.Name {
    static let tusResumable = named("Tus-Resumable")
    static let tusVersion = named("Tus-Version")
    static let tusExtension = named("Tus-Extension")
    static let tusMaxSize = named("Tus-Max-Size")
    static let uploadLength = named("Upload-Length")
    static let uploadOffset = named("Upload-Offset")
    static let uploadMetadata = named("Upload-Metadata")
    static let uploadExpires = named("Upload-Expires")
    static let methodOverride = named("X-HTTP-Method-Override")
    static let attachment = named(AttachmentsAPI.attachmentHeader)

    /// Only for the constants above: a wrong one is a slip of ours that the first upload of any test finds.
    private static func named(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is no name of a header.") }
        return name
    }
}
