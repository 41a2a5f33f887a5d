package import API
package import PagesAPI

/// Something that a Page published at an address of its own, as the open web sees it, whichever feature it comes from. Paths are
/// absolute paths on this server.
package struct Post: Sendable {
    package struct Picture: Sendable {
        package let path: String
        package let width: Int?
        package let height: Int?

        package init(path: String, width: Int?, height: Int?) {
            self.path = path
            self.width = width
            self.height = height
        }
    }

    package struct Film: Sendable {
        /// One file that plays everywhere.
        package struct File: Sendable {
            package let path: String
            package let bytes: Int64

            package init(path: String, bytes: Int64) {
                self.path = path
                self.bytes = bytes
            }
        }

        /// Absent until it is made.
        package let file: File?
        package let poster: String
        package let width: Int
        package let height: Int
        /// Milliseconds.
        package let duration: Int64

        package init(file: File?, poster: String, width: Int, height: Int, duration: Int64) {
            self.file = file
            self.poster = poster
            self.width = width
            self.height = height
            self.duration = duration
        }
    }

    package let path: String
    package let page: PageCard
    /// Its words, with line breaks.
    package let text: String
    package let published: Timestamp
    package let place: String?
    package let topics: [String]
    package let film: Film?
    package let pictures: [Picture]

    package init(
        path: String, page: PageCard, text: String, published: Timestamp, place: String?, topics: [String], film: Film?, pictures: [Picture]
    ) {
        self.path = path
        self.page = page
        self.text = text
        self.published = published
        self.place = place
        self.topics = topics
        self.film = film
        self.pictures = pictures
    }
}

extension Post {
    static let filmType = "video/mp4"
    private static let longestTitle = 80

    /// The first line of its words; the name of the Page if it says nothing.
    var title: String {
        guard let line = text.split(whereSeparator: \.isNewline).first else { return page.name }
        return line.count > Self.longestTitle ? line.prefix(Self.longestTitle - 1) + "…" : String(line)
    }

    /// All its words in one line, short enough for a preview.
    var summary: String { text.inOneLine(most: 200) ?? page.name }

    /// What stands for it in a preview.
    var picture: Picture? {
        film.map { Picture(path: $0.poster, width: $0.width, height: $0.height) } ?? pictures.first
    }

    var pagePath: String { page.path }
    var embedPath: String { "\(path)/embed" }
}

extension PageCard {
    var path: String { "/p/\(handle)" }
}

extension String {
    /// - Returns: nil if there is nothing in it.
    func inOneLine(most: Int) -> String? {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if line.isEmpty { return nil }
        return line.count > most ? line.prefix(most - 1) + "…" : line
    }
}
