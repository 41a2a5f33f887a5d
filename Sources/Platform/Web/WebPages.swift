package import Foundation
import HTTPTypes
package import Hummingbird
import Kernel
import NIOCore

/// The built web client, read into memory at start. Every path that is no file and no call is a screen of it, so
/// that reloading and sharing a link work.
package struct WebPages: Sendable {
    private struct File: Sendable {
        let body: ByteBuffer
        let zipped: ByteBuffer?
        let type: String
        let tag: String
        let isImmutable: Bool
    }

    private let files: [String: File]
    private let first: FirstHTML?

    /// - Parameter folder: what the web build wrote; nil or an absent folder gives a server without pages.
    package init(folder: URL?) {
        var files: [String: File] = [:]
        // The folder itself may be a link, which an enumerator would not follow.
        if let folder = folder?.resolvingSymlinksInPath(), let names = FileManager.default.enumerator(atPath: folder.path) {
            for case let name as String in names where !name.hasSuffix(".gz") {
                guard let data = try? Data(contentsOf: folder.appending(path: name)), !data.isEmpty else { continue }
                let zipped = try? Data(contentsOf: folder.appending(path: name + ".gz"))
                files["/" + name] = File(
                    body: ByteBuffer(bytes: data), zipped: zipped.map { ByteBuffer(bytes: $0) }, type: Self.type(of: name),
                    tag: "\"\(String(data.hashValue, radix: 36))\"", isImmutable: name.hasPrefix("assets/"))
            }
        }
        self.files = files
        first = files["/index.html"].flatMap { FirstHTML(String(buffer: $0.body)) }
    }

    /// The client at an address that anybody can read, saying already in its first HTML what there is.
    ///
    /// It depends on nobody who asks, so that everybody on the way may keep it until they ask whether it is still so.
    /// - Parameters:
    ///   - page: nil where there is nothing, for visitors at least; the client, which knows who asks, may know more.
    ///   - origin: `https://tea.example`, without a slash at the end.
    /// - Throws: `Failure.notFound` where no client was built.
    package func answer(_ request: Request, with page: PublicPage?, origin: String) throws -> Response {
        guard let first, let file = files["/index.html"] else { throw Failure.notFound }
        let html = page.map { first.with($0, origin: origin) } ?? String(buffer: file.body)
        let status: HTTPResponse.Status = page == nil ? .notFound : .ok
        return TextResponse(html, type: file.type, policy: Self.policy, status: status).answer(to: request)
    }

    /// Nil for what belongs to the calls, for methods other than reading, and where no client was built.
    func answer(_ request: Request) -> Response? {
        guard request.method == .get || request.method == .head else { return nil }
        let path = request.uri.path
        guard !path.hasPrefix("/v1/") else { return nil }
        let isAsset = path.hasPrefix("/assets/")
        guard let file = files[path] ?? (isAsset ? nil : files["/index.html"]) else { return nil }
        var headers: HTTPFields = [
            .contentType: file.type, .eTag: file.tag, .vary: "Accept-Encoding",
            .cacheControl: file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
            .contentSecurityPolicy: Self.policy,
        ]
        if request.headers[.ifNoneMatch] == file.tag { return Response(status: .notModified, headers: headers) }
        let acceptsZipped = request.headers[.acceptEncoding]?.contains("gzip") == true
        let body = acceptsZipped ? file.zipped ?? file.body : file.body
        if acceptsZipped, file.zipped != nil { headers[.contentEncoding] = "gzip" }
        return Response(status: .ok, headers: headers, body: request.method == .head ? .init() : .init(byteBuffer: body))
    }

    /// Nothing but our own files runs or is shown; nobody may frame us.
    static let policy = [
        "default-src 'self'", "img-src 'self' blob: data:", "media-src 'self' blob:", "connect-src 'self'", "style-src 'self'",
        "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
    ].joined(separator: "; ")

    private static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "html": "text/html; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "webmanifest": "application/manifest+json"
        case "json", "map": "application/json"
        case "woff2": "font/woff2"
        case "txt": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
