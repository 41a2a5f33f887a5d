/// Why something could not be done, in words for the person who asked. It never carries internals.
package struct Failure: Error, Sendable, Equatable {
    /// What kind of failure it is; `Web` turns it into an HTTP status.
    package enum Kind: Int, Sendable {
        case badRequest = 400
        case unauthenticated = 401
        case forbidden = 403
        case notFound = 404
        case conflict = 409
        case gone = 410
        case tooLarge = 413
        case unsupportedType = 415
        case invalid = 422
        case tooMany = 429
        case notImplemented = 501
        case unavailable = 503
        case storageFull = 507
    }

    package let kind: Kind
    /// Stable and meant for programs: `chats.not_a_member`.
    package let code: String
    package let sentence: String
    package let field: String?
    package let retryAfterSeconds: Int?

    package init(_ kind: Kind, _ code: String, _ sentence: String, field: String? = nil, retryAfterSeconds: Int? = nil) {
        self.kind = kind
        self.code = code
        self.sentence = sentence
        self.field = field
        self.retryAfterSeconds = retryAfterSeconds
    }
}

extension Failure {
    /// The one answer for everything that does not exist or that the caller may not know to exist.
    package static let notFound = Failure(.notFound, "not_found", "There is nothing here, or it is not for you.")
    package static let storageFull = Failure(
        .storageFull, "storage_full", "The server has no room left. Nothing was lost; please try again later.", retryAfterSeconds: 60)
    package static let busy = Failure(.unavailable, "busy", "The server is busy. Please try again in a moment.", retryAfterSeconds: 2)

    package static func invalid(_ code: String, _ sentence: String, field: String) -> Failure {
        Failure(.invalid, code, sentence, field: field)
    }
}
