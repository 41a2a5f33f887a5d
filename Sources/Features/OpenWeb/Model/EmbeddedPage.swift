import PagesAPI
import Web

/// A film alone, for a frame in the page of somebody else: a document without scripts, under a policy of its own.
struct EmbeddedPage: Sendable {
    let post: Post
    let film: Post.Film
    let file: Post.Film.File

    /// Nil where there is no film to play.
    init?(_ post: Post) {
        guard let film = post.film, let file = film.file else { return nil }
        self.post = post
        self.film = film
        self.file = file
    }

    /// Everybody may frame it; nothing but the film, its still and one sheet of style is read.
    static let policy = "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

    var html: String {
        let head: [Markup] = [
            .element("meta", ["charset": "utf-8"]), .element("meta", ["name": "viewport", "content": "width=device-width"]),
            .element("title", [:], [.text(post.title)]), .element("link", ["rel": "canonical", "href": post.path]),
            .element("meta", ["name": "robots", "content": "noindex"]), .element("link", ["rel": "stylesheet", "href": "/embed.css"]),
        ]
        let player = Markup.element(
            "video", ["controls": nil, "preload": "none", "playsinline": nil, "poster": film.poster, "src": file.path])
        let name = Markup.element(
            "a", ["href": post.path, "target": "_blank", "rel": "noopener", "dir": "auto"], [.text("\(post.page.name): \(post.title)")])
        let body = [Markup.element("head", [:], head), .element("body", [:], [player, .element("p", [:], [name])])]
        return "<!doctype html>\n" + Markup.element("html", [:], body).html + "\n"
    }
}

extension Post {
    /// The frame that a page of somebody else puts around it.
    func frame(origin: String, width: Int, height: Int) -> String {
        Markup.element(
            "iframe",
            [
                "src": origin + embedPath, "width": "\(width)", "height": "\(height)", "title": title, "frameborder": "0",
                "allowfullscreen": nil,
            ]
        ).html
    }
}
