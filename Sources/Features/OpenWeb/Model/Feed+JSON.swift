import API
import Foundation
import PagesAPI

extension Feed {
    static let jsonType = "application/feed+json; charset=utf-8"

    /// As a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
    var json: String {
        get throws {
            var fields: [String: JSON] = [
                "version": "https://jsonfeed.org/version/1.1", "title": .string(page.name), "home_page_url": .string(origin + page.path),
                "feed_url": .string(address("feed.json")), "authors": [["name": .string(page.name), "url": .string(origin + page.path)]],
                "items": .array(posts.map(item)),
            ]
            if !profile.about.isEmpty { fields["description"] = .string(profile.about) }
            if let avatar = page.avatar { fields["icon"] = .string(origin + avatar) }
            if let next { fields["next_url"] = .string(address("feed.json", cursor: next)) }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(JSON.object(fields)), as: UTF8.self)
        }
    }

    private func item(_ post: Post) -> JSON {
        var fields: [String: JSON] = [
            "id": .string(origin + post.path), "url": .string(origin + post.path), "title": .string(post.title),
            "content_html": .string(post.content(origin: origin)), "content_text": .string(post.text),
            "date_published": .string(post.published.rfc3339),
        ]
        if let picture = post.picture { fields["image"] = .string(origin + picture.path) }
        if !post.topics.isEmpty { fields["tags"] = .array(post.topics.map { .string($0) }) }
        if let film = post.film, let file = film.file {
            fields["attachments"] = [
                [
                    "url": .string(origin + file.path), "mime_type": .string(Post.filmType), "size_in_bytes": .integer(file.bytes),
                    "duration_in_seconds": .integer(film.duration / 1000),
                ]
            ]
        }
        return .object(fields)
    }
}
