import API
import AttachmentsAPI
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Media
import NIOCore
package import Web

extension AttachmentsFeature {
    package func addRoutes(to routes: Routes) {
        UploadRoutes(feature: self).add(to: routes)
        routes.serve(AttachmentsAPI.attachment) { [readAttachment] in try await readAttachment($0.attachment, by: $1) }
        for endpoint in [AttachmentsAPI.read, AttachmentsAPI.measure] {
            // The unguessable key stands where the id of the other route stands; the router tells them apart by what follows.
            routes.serveRaw(endpoint) {
                [openVariant, blobs] request, path, visit in
                let opened = try await openVariant(
                    key: path["attachment"] ?? "", role: path["variant"] ?? "", accept: request.headers[.accept] ?? "",
                    by: try visit.requireCaller())
                return try await VariantResponse(opened: opened, blobs: blobs).answer(to: request)
            }
        }
    }
}

/// The answer to a reader: ranges, validation, and what a browser may do with it.
struct VariantResponse: Sendable {
    /// So much is in memory for one reader.
    private static let gulp = 256 << 10

    let opened: OpenVariant.Opened
    let blobs: any BlobStore

    /// - Throws: `BlobFailure.missing` if the disk has lost the file, a fault of ours that the log tells of.
    func answer(to request: Request) async throws -> Response {
        var headers = headers
        // RFC 9110, section 13.2.2: validators first, then the range.
        if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
            return Response(status: .notModified, headers: headers)
        }
        let size = opened.variant.bytes
        guard try await blobs.size(of: opened.variant.blob) == size else { throw BlobFailure.missing }
        let isSame = request.headers[.ifRange].map { $0 == tag } ?? true
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

    /// It names the file, which never changes.
    private var tag: String { "\"\(opened.variant.blob.description.prefix(16))\"" }

    private var headers: HTTPFields {
        var headers: HTTPFields = [
            .eTag: tag, .contentType: opened.variant.type, .acceptRanges: "bytes",
            // The file never changes, but who may read it does: after this time a browser must ask again, and is
            // answered with 304 or 404.
            .cacheControl: "private, max-age=\(opened.cacheSeconds), must-revalidate",
            // Should a browser ever show it as a page, it can do nothing.
            .contentSecurityPolicy: "sandbox; default-src 'none'",
        ]
        if let policy = HTTPField.Name("Cross-Origin-Resource-Policy") { headers[policy] = "same-origin" }
        if opened.dependsOnAccept { headers[.vary] = "Accept" }
        if let name = opened.downloadName { headers[.contentDisposition] = FileName.disposition(name) }
        return headers
    }

    private func response(_ status: HTTPResponse.Status, _ headers: HTTPFields, _ range: Range<Int64>, _ request: Request) -> Response {
        var headers = headers
        headers[.contentLength] = String(range.count)
        guard request.method == .get else { return Response(status: status, headers: headers) }
        let blob = opened.variant.blob
        return Response(status: status, headers: headers, body: ResponseBody(contentLength: range.count) { [blobs] writer in
            var place = range.lowerBound
            while place < range.upperBound {
                let bytes = try await blobs.read(blob, from: place, count: min(Self.gulp, Int(range.upperBound - place)))
                // It was deleted while it was read: the connection ends short, which a client notices.
                guard !bytes.isEmpty else { throw BlobFailure.missing }
                try await writer.write(ByteBuffer(bytes: bytes))
                place += Int64(bytes.count)
            }
            try await writer.finish(nil)
        })
    }
}
