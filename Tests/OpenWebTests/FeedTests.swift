import API
import Foundation
import Testing

@testable import OpenWeb

/// Feeds as their standards have them; how readers read them is tried in the journeys.
@Suite struct FeedTests {
    private func feed(next: String? = nil, posts: [Post] = [Posts.film(), Posts.picture]) -> Feed {
        Feed(profile: Posts.profile, posts: posts, next: next, origin: Posts.origin)
    }

    @Test func `an Atom entry has all of the post, and its film as an enclosure`() {
        let atom = feed().atom
        #expect(atom.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>https://tea.example/p/tea_house</id>"))
        #expect(atom.contains("<title>Tea &amp; &lt;Cake&gt;</title><updated>2026-11-23T12:30:00Z</updated>"))
        #expect(
            atom.contains(
                "<link rel=\"enclosure\" type=\"video/mp4\" length=\"1234\" href=\"https://tea.example/v1/videos/9/media/film.mp4\"/>"))
        #expect(atom.contains("<category term=\"tea\"/>"))
        #expect(!atom.contains("rel=\"next\""))
    }

    @Test func `both lead on to what is older`() throws {
        let feed = feed(next: "5-9&")
        #expect(feed.atom.contains("<link rel=\"next\" href=\"https://tea.example/p/tea_house/feed.atom?cursor=5-9%26\"/>"))
        #expect(try feed.json.contains("\"next_url\":\"https://tea.example/p/tea_house/feed.json?cursor=5-9%26\""))
    }

    @Test func `a JSON Feed says how large and how long a film is`() throws {
        let fields = try JSONDecoder().decode(JSON.self, from: Data(feed().json.utf8))
        guard case .object(let top) = fields, case .array(let items) = top["items"], case .object(let film) = items.first else {
            return #expect(Bool(false), "It is no feed.")
        }
        #expect(top["version"] == "https://jsonfeed.org/version/1.1" && items.count == 2)
        #expect(film["id"] == "https://tea.example/v/9" && film["tags"] == ["tea"])
        #expect(
            film["attachments"] == [
                [
                    "url": "https://tea.example/v1/videos/9/media/film.mp4", "mime_type": "video/mp4", "size_in_bytes": 1234,
                    "duration_in_seconds": 61,
                ]
            ])
    }

    @Test func `a Page that published nothing has a feed that says when it was opened`() {
        #expect(feed(posts: []).atom.contains("<updated>1970-01-01T00:00:00Z</updated>"))
    }
}
