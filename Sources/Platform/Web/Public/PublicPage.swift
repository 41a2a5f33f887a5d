package import API

/// What an address of the open web says before any script has run: to whoever reads without an account, to search engines, and to
/// those who show a preview of a link (Open Graph, https://ogp.me). Paths begin with `/` and are completed with the origin.
package struct PublicPage: Sendable {
    package struct Picture: Sendable {
        package let path: String
        package let width: Int?
        package let height: Int?

        package init(path: String, width: Int? = nil, height: Int? = nil) {
            self.path = path
            self.width = width
            self.height = height
        }
    }

    /// A film that plays as one file.
    package struct Film: Sendable {
        package let path: String
        package let type: String
        package let width: Int
        package let height: Int

        package init(path: String, type: String, width: Int, height: Int) {
            self.path = path
            self.type = type
            self.width = width
            self.height = height
        }
    }

    /// The same in another form: a feed, an oEmbed answer.
    package struct Alternate: Sendable {
        package let type: String
        package let path: String
        package let title: String

        package init(type: String, path: String, title: String) {
            self.type = type
            self.path = path
            self.title = title
        }
    }

    package var title: String
    package var description: String
    /// The one address of it.
    package var path: String
    /// Its Open Graph type: `profile`, `video.other`, `article`.
    package var kind: String
    package var picture: Picture?
    package var film: Film?
    package var alternates: [Alternate] = []
    /// What it is, in the words of https://schema.org (JSON-LD).
    package var data: JSON?
    /// All of it, for whoever has no scripts.
    package var body: [Markup]

    package init(title: String, description: String, path: String, kind: String, body: [Markup]) {
        self.title = title
        self.description = description
        self.path = path
        self.kind = kind
        self.body = body
    }
}
