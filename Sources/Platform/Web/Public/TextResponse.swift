package import API
import Crypto
import Foundation
import HTTPTypes
package import Hummingbird
import Kernel
import NIOCore

/// A text that is made for whoever asks, with a tag by which they find out later whether it is still the same.
package struct TextResponse: Sendable {
    /// Below this, in bytes, the frame of gzip eats what it saves.
    private static let worthZipping = 1_024

    private let text: String
    private let headers: HTTPFields
    private let status: HTTPResponse.Status

    /// - Parameters:
    ///   - type: with its character set, which is UTF-8.
    ///   - policy: what a browser may do with it; nil for what is no document.
    ///   - modified: when the newest thing in it came, for readers that show it. Whether it changed the tag alone tells: what is taken
    ///     away makes nothing newer.
    package init(_ text: String, type: String, policy: String? = nil, modified: Timestamp? = nil, status: HTTPResponse.Status = .ok) {
        self.text = text
        self.status = status
        // The tag is of the words and not of their form on the way, so it is a weak one. Every process of this house finds the same.
        let tag = "W/\"\(Data(SHA256.hash(data: Data(text.utf8)).prefix(16)).base64URLEncodedString())\""
        var headers: HTTPFields = [.contentType: type, .cacheControl: "no-cache", .eTag: tag, .vary: "Accept-Encoding"]
        headers[.contentSecurityPolicy] = policy
        headers[.lastModified] = modified?.httpDate
        self.headers = headers
    }

    package func answer(to request: Request) -> Response {
        if status == .ok, isKnown(to: request) { return Response(status: .notModified, headers: headers) }
        var headers = headers
        let bytes = Array(text.utf8)
        if bytes.count >= Self.worthZipping, EncodingChoice.acceptsGzip(request.headers[.acceptEncoding]), let zipped = Gzip.compress(bytes) {
            headers[.contentEncoding] = "gzip"
            return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: zipped)))
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// RFC 9110, section 13.1.2: a list, compared weakly; `*` is whatever there is.
    private func isKnown(to request: Request) -> Bool {
        guard let asked = request.headers[.ifNoneMatch], let own = headers[.eTag] else { return false }
        return asked.split(separator: ",").contains { part in
            let tag = part.trimmingPrefix(while: \.isWhitespace)
            return tag == "*" || tag.opaque == own[...].opaque
        }
    }
}

/// How an answer may be packed on the way.
enum EncodingChoice {
    /// RFC 9110, section 12.5.3: named, or anything goes, and not with a weight of 0.
    static func acceptsGzip(_ field: String?) -> Bool {
        let choices = (field ?? "").lowercased().split(separator: ",").map { $0.split(separator: ";").map { $0.filter { !$0.isWhitespace } } }
        let choice = choices.first { $0.first == "gzip" } ?? choices.first { $0.first == "*" }
        guard let choice else { return false }
        return !choice.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
    }
}

extension Substring {
    /// A tag without the mark of a weak one.
    fileprivate var opaque: Substring {
        let tag = hasPrefix("W/") ? dropFirst(2) : self
        return tag.prefix { !$0.isWhitespace }
    }
}
