import API
import Foundation
import Hummingbird
import Kernel
import OpenWebAPI
import Pages
import PagesAPI
package import Web

extension OpenWebFeature {
    private static let listed = 20

    package func addRoutes(to routes: Routes) {
        routes.serveRaw(OpenWebAPI.page) { request, path, visit in
            guard let profile = try await pages.profile(handle: path["handle"] ?? "") else {
                return try client.answer(request, with: nil, origin: visit.origin)
            }
            let posts = try await posts.list(profile.card.id, nil, Self.listed).posts
            return try client.answer(request, with: PublicPage(profile, posts: posts, origin: visit.origin), origin: visit.origin)
        }
        routes.serveRaw(OpenWebAPI.video) { request, path, visit in
            let post = try await posts.video(path["video"] ?? "")
            return try client.answer(request, with: post.map { PublicPage($0, origin: visit.origin) }, origin: visit.origin)
        }
        routes.serveRaw(OpenWebAPI.embeddedVideo) { request, path, _ in
            guard let page = try await posts.video(path["video"] ?? "").flatMap(EmbeddedPage.init) else { throw Failure.notFound }
            return TextResponse(page.html, type: "text/html; charset=utf-8", policy: EmbeddedPage.policy).answer(to: request)
        }
        routes.serveRaw(OpenWebAPI.atomFeed) { request, path, visit in
            let feed = try await feed(of: path["handle"] ?? "", request, visit)
            return TextResponse(feed.atom, type: Feed.atomType, modified: feed.updated).answer(to: request)
        }
        routes.serveRaw(OpenWebAPI.jsonFeed) { request, path, visit in
            let feed = try await feed(of: path["handle"] ?? "", request, visit)
            return TextResponse(try feed.json, type: Feed.jsonType, modified: feed.updated).answer(to: request)
        }
        routes.serve(OpenWebAPI.embedding) { request, visit in Reply(try await embedding(request, origin: visit.origin)) }
    }

    private func feed(of handle: String, _ request: Request, _ visit: Visit) async throws -> Feed {
        guard let profile = try await pages.profile(handle: handle) else { throw Failure.notFound }
        let cursor = request.uri.queryParameters["cursor"].map(String.init)
        let page = try await posts.list(profile.card.id, cursor, Self.listed)
        return Feed(profile: profile, posts: page.posts, next: page.next, origin: visit.origin)
    }

    /// - Throws: `Failure.notFound` for what is not here or not public, and a `Failure` for a form that we do not speak.
    private func embedding(_ request: EmbeddingRequest, origin: String) async throws -> Embedding {
        guard request.format ?? "json" == "json" else { throw Failure.notSpoken }
        guard let most = Self.room(request) else { throw Failure.badRoom }
        guard request.url.hasPrefix(origin + "/"), let path = URLComponents(string: request.url)?.path else { throw Failure.notFound }
        let parts = path.split(separator: "/").map(String.init)
        switch parts.first {
        case "v" where parts.count == 2:
            if let post = try await posts.video(parts[1]) { return Embedding(post, origin: origin, most: most) }
        case "p" where parts.count == 2:
            if let profile = try await pages.profile(handle: parts[1]) { return Embedding(profile.card, origin: origin) }
        default: break
        }
        throw Failure.notFound
    }

    private static func room(_ request: EmbeddingRequest) -> (width: Int?, height: Int?)? {
        let sides = [request.maxwidth, request.maxheight]
        return sides.allSatisfy { $0.map { (1...16_384).contains($0) } ?? true } ? (request.maxwidth, request.maxheight) : nil
    }
}

extension Failure {
    fileprivate static let notSpoken = Failure(.notImplemented, "open_web.format", "Only JSON is spoken here.", field: "format")
    fileprivate static let badRoom = Failure.invalid("open_web.room", "A side has 1 to 16384 pixels.", field: "maxwidth")
}
