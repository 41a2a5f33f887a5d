package import HTTPTypes
package import Hummingbird
import NIOCore

/// A text that is made for whoever asks, with a tag by which they find out later whether it is still the same.
package struct TextResponse: Sendable {
    private let text: String
    private let headers: HTTPFields
    private let status: HTTPResponse.Status

    /// - Parameter type: with its character set, which is UTF-8.
    package init(_ text: String, type: String, headers: HTTPFields = [:], status: HTTPResponse.Status = .ok) {
        self.text = text
        self.status = status
        var all: HTTPFields = [.contentType: type, .cacheControl: "no-cache", .eTag: "\"\(String(UInt(bitPattern: text.hashValue), radix: 36))\""]
        for field in headers { all[field.name] = field.value }
        self.headers = all
    }

    package func answer(to request: Request) -> Response {
        if status == .ok, let tag = headers[.eTag], request.headers[.ifNoneMatch] == tag {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
