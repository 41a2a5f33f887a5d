import API
import PagesAPI
import Web

extension PublicPage {
    /// A Page, with what it published last.
    init(_ profile: PageProfile, posts: [Post], origin: String) {
        let card = profile.card
        let about: [Markup] = profile.about.isEmpty ? [] : [.paragraph(profile.about)]
        let list: [Markup] = posts.isEmpty ? [] : [.element("ul", [:], posts.map(\.row))]
        self.init(
            title: card.name, description: profile.about.inOneLine(most: 200) ?? "@\(card.handle)", path: card.path, kind: "profile",
            body: [.element("h1", ["dir": "auto"], [.text(card.name)]), .element("p", [:], [.text("@\(card.handle)")])] + about + list)
        picture = card.avatar.map { Picture(path: $0) } ?? posts.first?.picture.map { Picture(path: $0.path, width: $0.width, height: $0.height) }
        alternates = PublicPage.feeds(of: card) + [.embedding(of: card.path, origin: origin, title: card.name)]
        data = [
            "@context": "https://schema.org", "@type": "ProfilePage", "url": .string(origin + card.path),
            "mainEntity": [
                "@type": profile.kind == .organisation ? "Organization" : "Person", "name": .string(card.name),
                "description": .string(profile.about),
            ],
        ]
    }

    static func feeds(of page: PageCard) -> [Alternate] {
        [
            Alternate(type: "application/atom+xml", path: "\(page.path)/feed.atom", title: page.name),
            Alternate(type: "application/feed+json", path: "\(page.path)/feed.json", title: page.name),
        ]
    }
}

extension PublicPage.Alternate {
    static func embedding(of path: String, origin: String, title: String) -> Self {
        Self(type: "application/json+oembed", path: "/v1/oembed?url=\((origin + path).asQueryValue)", title: title)
    }
}

extension Post {
    /// One line of a list: its still, its words, its day.
    fileprivate var row: Markup {
        let still: [Markup] = picture.map { [.element("img", ["src": $0.path, "alt": "", "width": "160", "loading": "lazy"])] } ?? []
        return .element("li", [:], [.element("a", ["href": path, "dir": "auto"], still + [.text(title)]), .text(" "), .time(published)])
    }
}
