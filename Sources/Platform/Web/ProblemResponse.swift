package import API
import Foundation
package import Hummingbird
import HTTPTypes
package import Kernel
import NIOCore
import NIOHTTP1
import Storage

/// Turns whatever was thrown into problem details (RFC 9457). Internals stay in the log.
package enum ProblemResponse {
    /// What the caller is told, and what of it is news for the log.
    package static func problem(for error: any Error, requestID: String) -> Problem {
        let failure = failure(for: error)
        return Problem(
            code: failure?.code ?? "internal",
            title: failure?.sentence ?? "Something went wrong on the server. Nothing was lost; please try again.",
            status: failure?.kind.rawValue ?? 500, field: failure?.field, retryAfter: failure?.retryAfterSeconds, requestID: requestID)
    }

    /// The failure that an error stands for; nil if it is a fault of ours.
    package static func failure(for error: any Error) -> Failure? {
        switch error {
        case let failure as Failure: failure
        case StoreFailure.full: .storageFull
        case StoreFailure.busy: .busy
        case StoreFailure.unstorableText: Failure(.invalid, "bad_character", "This text has a character that cannot be kept.")
        case let error as DecodingError: Failure(decoding: error)
        // The body broke off in what is no HTTP, such as a chunk without a size.
        case is HTTPParserError: Failure.malformed("The request could not be read.")
        case let error as HTTPError:
            switch error.status {
            case .notFound: .notFound
            case .contentTooLarge: Failure(.tooLarge, "too_large", "That is more than can be sent at once.")
            default: Failure.malformed("The request could not be read.")
            }
        default: nil
        }
    }

    package static func response(for error: any Error, requestID: String) -> Response {
        let problem = problem(for: error, requestID: requestID)
        var headers: HTTPFields = [.contentType: "application/problem+json", .cacheControl: "no-store"]
        if let wait = problem.retryAfter { headers[.retryAfter] = String(wait) }
        if problem.status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        let body = (try? JSONEncoder().encode(problem)) ?? Data()
        return Response(status: .init(code: problem.status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}
