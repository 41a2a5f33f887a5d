import API
import PagesAPI
import Web

extension PublicPage {
    /// A post at its own address.
    init(_ post: Post, origin: String) {
        self.init(
            title: post.title, description: post.summary, path: post.path, kind: post.film == nil ? "article" : "video.other",
            body: [post.article])
        picture = post.picture.map { Picture(path: $0.path, width: $0.width, height: $0.height) }
        if let film = post.film, let file = film.file {
            self.film = Film(path: file.path, type: Post.filmType, width: film.width, height: film.height)
        }
        alternates = [.embedding(of: post.path, origin: origin, title: post.title)] + PublicPage.feeds(of: post.page)
        data = post.data(origin: origin)
    }
}

extension Post {
    /// All of it, to be read without scripts.
    var article: Markup {
        .element(
            "article", [:],
            [.element("h1", ["dir": "auto"], [.text(title)])] + media
                + [.paragraph(text), .element("p", [:], byline)])
    }

    /// Its film, or its pictures.
    private var media: [Markup] {
        guard let film else { return pictures.map { .picture($0.path, width: $0.width, height: $0.height) } }
        guard let file = film.file else { return [.picture(film.poster, width: film.width, height: film.height)] }
        return [
            .element(
                "video",
                [
                    "controls": nil, "preload": "none", "playsinline": nil, "poster": film.poster, "src": file.path,
                    "width": "\(film.width)", "height": "\(film.height)",
                ])
        ]
    }

    private var byline: [Markup] {
        var line: [Markup] = [
            .element("a", ["href": pagePath, "rel": "author", "dir": "auto"], [.text(page.name)]), .text(" · "), .time(published),
        ]
        if let place { line += [.text(" · "), .element("bdi", [:], [.text(place)])] }
        return line
    }

    /// As https://schema.org calls it.
    fileprivate func data(origin: String) -> JSON {
        var fields: [String: JSON] = [
            "@context": "https://schema.org", "name": .string(title), "description": .string(summary), "url": .string(origin + path),
            "author": ["@type": "Organization", "name": .string(page.name), "url": .string(origin + pagePath)],
        ]
        if let picture { fields["thumbnailUrl"] = .string(origin + picture.path) }
        guard let film else {
            fields["@type"] = "SocialMediaPosting"
            fields["datePublished"] = .string(published.rfc3339)
            fields["image"] = .array(pictures.map { .string(origin + $0.path) })
            return .object(fields)
        }
        fields["@type"] = "VideoObject"
        fields["uploadDate"] = .string(published.rfc3339)
        fields["duration"] = .string("PT\(max(1, film.duration / 1000))S")
        fields["embedUrl"] = .string(origin + embedPath)
        if let file = film.file { fields["contentUrl"] = .string(origin + file.path) }
        return .object(fields)
    }
}
