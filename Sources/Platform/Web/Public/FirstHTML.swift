import API
import Foundation

/// The client's own page, cut open where something can be said before its scripts run: in its title, its head and the element in
/// which the client will stand.
struct FirstHTML: Sendable {
    private let beforeTitle: Substring
    private let head: Substring
    private let beforeRoot: Substring
    private let rest: Substring

    /// - Returns: nil if the page does not have these places.
    init?(_ page: String) {
        let root = "<div id=\"root\">"
        guard let titleStart = page.range(of: "<title>"), let titleEnd = page.range(of: "</title>"),
            let headEnd = page.range(of: "</head>"), let rootStart = page.range(of: root),
            titleEnd.upperBound <= headEnd.lowerBound, headEnd.upperBound <= rootStart.lowerBound
        else { return nil }
        beforeTitle = page[..<titleStart.lowerBound]
        head = page[titleEnd.upperBound..<headEnd.lowerBound]
        beforeRoot = page[headEnd.lowerBound..<rootStart.upperBound]
        rest = page[rootStart.upperBound...]
    }

    /// - Parameter origin: `https://tea.example`, without a slash at the end.
    func with(_ page: PublicPage, origin: String) -> String {
        let tags = page.tags(origin: origin).map(\.html).joined(separator: "\n    ")
        let body = Markup.element("main", ["class": "first-page"], page.body).html
        let data = page.data.map(Self.dataBlock) ?? ""
        return "\(beforeTitle)\(tags)\(data)\(head)\(beforeRoot)\(body)\(rest)"
    }

    /// A block of data is no script (HTML, section 4.12.1.1): the policy that forbids scripts between the lines lets it pass. Nothing in
    /// it may look like its end.
    private static func dataBlock(_ json: JSON) -> String {
        let encoder = JSONEncoder()
        // In one order, so that the same page has the same tag in every process.
        encoder.outputFormatting = .sortedKeys
        let text = (try? encoder.encode(json)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        return "\n    <script type=\"application/ld+json\">\(text.replacing("<", with: "\\u003c"))</script>"
    }
}

extension PublicPage {
    private static let site = "Teahouse"

    fileprivate func tags(origin: String) -> [Markup] {
        var tags: [Markup] = [
            .element("title", [:], [.text("\(title) · \(Self.site)")]),
            .element("meta", ["name": "description", "content": description]),
            .element("link", ["rel": "canonical", "href": origin + path]),
            .property("og:site_name", Self.site), .property("og:type", kind), .property("og:title", title),
            .property("og:description", description), .property("og:url", origin + path),
        ]
        if let picture {
            tags.append(.property("og:image", origin + picture.path))
            if let width = picture.width { tags.append(.property("og:image:width", "\(width)")) }
            if let height = picture.height { tags.append(.property("og:image:height", "\(height)")) }
        }
        if let film {
            tags += [
                .property("og:video", origin + film.path), .property("og:video:type", film.type),
                .property("og:video:width", "\(film.width)"), .property("og:video:height", "\(film.height)"),
            ]
        }
        tags.append(.element("meta", ["name": "twitter:card", "content": picture?.width == nil ? "summary" : "summary_large_image"]))
        tags += alternates.map {
            .element("link", ["rel": "alternate", "type": $0.type, "title": $0.title, "href": origin + $0.path])
        }
        return tags
    }
}

extension Markup {
    fileprivate static func property(_ name: String, _ content: String) -> Markup {
        .element("meta", ["property": name, "content": content])
    }
}
