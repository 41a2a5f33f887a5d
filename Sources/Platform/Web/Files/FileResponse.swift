package import Foundation
package import HTTPTypes
package import Hummingbird
import NIOCore

/// The answer to a reader of a file that never changes under its name: validation, ranges, and the bytes in small pieces.
package struct FileResponse: Sendable {
    /// So much is in memory for one reader.
    private static let gulp = 256 << 10

    /// The file ended before its size: the connection ends short, which a client notices.
    private struct CutShort: Error {}

    private let size: Int64
    private let headers: HTTPFields
    private let tag: String
    private let read: @Sendable (_ offset: Int64, _ count: Int) async throws -> Data

    /// - Parameters:
    ///   - tag: names the bytes, without quotes.
    ///   - headers: what a browser may do with it, such as for how long it may keep it.
    ///   - read: at most `count` bytes from `offset` on.
    package init(
        size: Int64, type: String, tag: String, headers: HTTPFields,
        read: @escaping @Sendable (_ offset: Int64, _ count: Int) async throws -> Data
    ) {
        self.size = size
        self.tag = "\"\(tag)\""
        self.read = read
        var headers = headers
        headers[.eTag] = self.tag
        headers[.contentType] = type
        headers[.acceptRanges] = "bytes"
        // Should a browser ever show it as a page, it can do nothing.
        headers[.contentSecurityPolicy] = "sandbox; default-src 'none'"
        self.headers = headers
    }

    package func answer(to request: Request) -> Response {
        // RFC 9110, section 13.2.2: validators first, then the range.
        if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
            return Response(status: .notModified, headers: headers)
        }
        let isSame = request.headers[.ifRange].map { $0 == tag } ?? true
        var headers = headers
        switch ByteRange(isSame && request.method == .get ? request.headers[.range] : nil, size: size) {
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(size)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound)/\(size)"
            return response(.partialContent, headers, range.lowerBound..<range.upperBound + 1, request)
        case .whole:
            return response(.ok, headers, 0..<size, request)
        }
    }

    private func response(_ status: HTTPResponse.Status, _ headers: HTTPFields, _ range: Range<Int64>, _ request: Request) -> Response {
        var headers = headers
        headers[.contentLength] = String(range.count)
        guard request.method == .get else { return Response(status: status, headers: headers) }
        return Response(status: status, headers: headers, body: ResponseBody(contentLength: range.count) { [read] writer in
            var place = range.lowerBound
            while place < range.upperBound {
                let bytes = try await read(place, min(Self.gulp, Int(range.upperBound - place)))
                guard !bytes.isEmpty else { throw CutShort() }
                try await writer.write(ByteBuffer(bytes: bytes))
                place += Int64(bytes.count)
            }
            try await writer.finish(nil)
        })
    }
}
