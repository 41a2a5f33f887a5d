import API
import PagesAPI

@testable import OpenWeb

/// Posts as features hand them over.
enum Posts {
    static let tea = PageCard(id: PageID(rawValue: 7), handle: "tea_house", name: "Tea & <Cake>", avatar: "/v1/attachments/a/full")
    static let origin = "https://tea.example"

    static var profile: PageProfile {
        PageProfile(card: tea, kind: .organisation, about: "Slow\nmornings", followers: 3, openedAt: Timestamp(milliseconds: 0))
    }

    static func film(text: String = "The kettle sings\n#tea", width: Int = 1280, height: Int = 720, isMade: Bool = true) -> Post {
        Post(
            path: "/v/9", page: tea, text: text, published: Timestamp(milliseconds: 1_795_437_000_000), place: "Uji", topics: ["tea"],
            film: Post.Film(
                file: isMade ? Post.Film.File(path: "/v1/videos/9/media/film.mp4", bytes: 1_234) : nil, poster: "/v1/videos/9/media/poster.jpg",
                width: width, height: height, duration: 61_500),
            pictures: [])
    }

    static var picture: Post {
        Post(
            path: "/v/10", page: tea, text: "", published: Timestamp(milliseconds: 1_795_437_000_000), place: nil, topics: [], film: nil,
            pictures: [Post.Picture(path: "/v1/attachments/b/full", width: 300, height: 400)])
    }
}
