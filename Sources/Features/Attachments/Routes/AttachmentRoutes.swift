import API
import AttachmentsAPI
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Media
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
                    for: visit.caller)
                return try await VariantResponse(opened: opened, blobs: blobs).answer(to: request)
            }
        }
    }
}

/// The answer to a reader, and what a browser may do with it.
struct VariantResponse: Sendable {
    let opened: OpenVariant.Opened
    let blobs: any BlobStore

    /// - Throws: `BlobFailure.missing` if the disk has lost the file, a fault of ours that the log tells of.
    func answer(to request: Request) async throws -> Response {
        let (blob, size) = (opened.variant.blob, opened.variant.bytes)
        // The name of the file, which never changes, tells it from every other.
        let file = FileResponse(size: size, type: opened.variant.type, tag: String(blob.description.prefix(16)), headers: headers) {
            [blobs] offset, count in try await blobs.read(blob, from: offset, count: count)
        }
        let answer = file.answer(to: request)
        if answer.status == .notModified { return answer }
        guard try await blobs.size(of: blob) == size else { throw BlobFailure.missing }
        return answer
    }

    private var headers: HTTPFields {
        var headers: HTTPFields = [
            // The file never changes, but who may read it does: after this time a browser must ask again, and is
            // answered with 304 or 404.
            .cacheControl: "private, max-age=\(opened.cacheSeconds), must-revalidate"
        ]
        if let policy = HTTPField.Name("Cross-Origin-Resource-Policy") { headers[policy] = "same-origin" }
        if opened.dependsOnAccept { headers[.vary] = "Accept" }
        if let name = opened.downloadName { headers[.contentDisposition] = FileName.disposition(name) }
        return headers
    }
}
