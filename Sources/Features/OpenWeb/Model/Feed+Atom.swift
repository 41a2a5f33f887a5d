import API
import PagesAPI
import Web

extension Feed {
    static let atomType = "application/atom+xml; charset=utf-8"

    /// As an Atom feed (RFC 4287), in pages (RFC 5005, section 3).
    var atom: String {
        var content: [Markup] = [
            .element("id", [:], [.text(origin + page.path)]), .element("title", [:], [.text(page.name)]),
            .element("updated", [:], [.text(updated.rfc3339)]),
            .element("link", ["rel": "alternate", "type": "text/html", "href": origin + page.path]),
            .element("link", ["rel": "self", "type": "application/atom+xml", "href": address("feed.atom")]),
            .element("author", [:], author),
        ]
        if !profile.about.isEmpty { content.append(.element("subtitle", [:], [.text(profile.about)])) }
        if let avatar = page.avatar { content.append(.element("icon", [:], [.text(origin + avatar)])) }
        if let next { content.append(.element("link", ["rel": "next", "href": address("feed.atom", cursor: next)])) }
        let feed = Markup.element("feed", ["xmlns": "http://www.w3.org/2005/Atom"], content + posts.map(entry))
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\(feed.xml)\n"
    }

    private var author: [Markup] {
        [.element("name", [:], [.text(page.name)]), .element("uri", [:], [.text(origin + page.path)])]
    }

    private func entry(_ post: Post) -> Markup {
        let time: [Markup] = [.text(post.published.rfc3339)]
        var content: [Markup] = [
            .element("id", [:], [.text(origin + post.path)]), .element("title", [:], [.text(post.title)]),
            .element("published", [:], time), .element("updated", [:], time),
            .element("link", ["rel": "alternate", "type": "text/html", "href": origin + post.path]),
        ]
        content += post.topics.map { .element("category", ["term": $0]) }
        if let file = post.film?.file {
            content.append(
                .element("link", ["rel": "enclosure", "type": Post.filmType, "length": "\(file.bytes)", "href": origin + file.path]))
        }
        content.append(.element("content", ["type": "html"], [.text(post.content(origin: origin))]))
        return .element("entry", [:], content)
    }
}
