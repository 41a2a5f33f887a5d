import API
import OpenWebAPI
import Testing
import Web

@testable import OpenWeb

/// What an address says of a post, and how it is shown elsewhere.
@Suite struct PostTests {
    @Test func `the title is the first line, shortened, or the name of the Page`() {
        #expect(Posts.film().title == "The kettle sings")
        #expect(Posts.picture.title == "Tea & <Cake>")
        #expect(Posts.film(text: String(repeating: "茶", count: 81)).title == String(repeating: "茶", count: 79) + "…")
    }

    @Test func `a film plays in its first HTML, and says so to those who preview it`() throws {
        let page = PublicPage(Posts.film(), origin: Posts.origin)
        #expect(page.kind == "video.other" && page.film?.path == "/v1/videos/9/media/film.mp4" && page.picture?.width == 1280)
        #expect(page.description == "The kettle sings #tea")
        let html = page.body.map(\.html).joined()
        #expect(html.contains("<video controls preload=\"none\" playsinline poster=\"/v1/videos/9/media/poster.jpg\" src=\"/v1/videos/9/media/film.mp4\""))
        #expect(html.contains("The kettle sings<br>#tea"))
        #expect(html.contains("<a href=\"/p/tea_house\" rel=\"author\" dir=\"auto\">Tea &amp; &lt;Cake&gt;</a>"))
        guard case .object(let data) = page.data else { return #expect(Bool(false), "There is no data.") }
        #expect(data["@type"] == "VideoObject" && data["duration"] == "PT61S" && data["uploadDate"] == "2026-11-23T12:30:00Z")
    }

    @Test func `as long as its file is not made, the still stands there`() {
        let page = PublicPage(Posts.film(isMade: false), origin: Posts.origin)
        #expect(page.film == nil)
        #expect(!page.body.map(\.html).joined().contains("<video"))
        #expect(EmbeddedPage(Posts.film(isMade: false)) == nil)
    }

    @Test func `a frame is as large as the film, or as there is room for`() {
        let free = Embedding(Posts.film(), origin: Posts.origin, most: (nil, nil))
        #expect(free.type == "video" && free.width == 640 && free.height == 360 && free.version == "1.0")
        #expect(free.html?.contains("src=\"https://tea.example/v/9/embed\" width=\"640\" height=\"360\"") == true)
        let low = Embedding(Posts.film(), origin: Posts.origin, most: (1_000, 90))
        #expect(low.width == 160 && low.height == 90)
        let upright = Embedding(Posts.film(width: 720, height: 1280), origin: Posts.origin, most: (360, nil))
        #expect(upright.width == 360 && upright.height == 640)
    }

    @Test func `a picture is a photo, what has none a link`() {
        let photo = Embedding(Posts.picture, origin: Posts.origin, most: (nil, nil))
        #expect(photo.type == "photo" && photo.url == "https://tea.example/v1/attachments/b/full" && photo.width == 300 && photo.height == 400)
        let link = Embedding(Posts.tea, origin: Posts.origin)
        #expect(link.type == "link" && link.html == nil && link.authorURL == "https://tea.example/p/tea_house")
    }
}
