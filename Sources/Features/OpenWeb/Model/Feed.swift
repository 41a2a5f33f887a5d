import API
import PagesAPI
import Web

/// What a Page published, from one place on down, for a feed reader.
struct Feed: Sendable {
    let profile: PageProfile
    let posts: [Post]
    /// The place of the next page, if there is one.
    let next: String?
    /// `https://tea.example`, without a slash at the end.
    let origin: String

    var page: PageCard { profile.card }

    /// When something was published last; when the Page was opened if nothing was.
    var updated: Timestamp { posts.map(\.published).max() ?? profile.openedAt }

    func address(_ file: String, cursor: String? = nil) -> String {
        "\(origin)\(page.path)/\(file)" + (cursor.map { "?cursor=\($0.asQueryValue)" } ?? "")
    }
}

extension Post {
    /// Its words and pictures as HTML, complete. Addresses are whole, because readers show it elsewhere.
    func content(origin: String) -> String {
        let pictures = film.map { [Picture(path: $0.poster, width: $0.width, height: $0.height)] } ?? pictures
        let shown = pictures.map { Markup.element("p", [:], [.picture(origin + $0.path, width: $0.width, height: $0.height)]) }
        return (shown + [.paragraph(text)]).map(\.html).joined()
    }
}
