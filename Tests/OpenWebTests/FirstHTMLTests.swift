import API
import Foundation
import Testing

@testable import Web

/// The client's own page says what there is before its scripts run.
@Suite struct FirstHTMLTests {
    private let client = """
        <!doctype html><html><head><meta charset="utf-8"><title>Teahouse</title><script src="/a.js"></script></head>\
        <body><div id="root"></div></body></html>
        """

    private func page(title: String = "Tea", data: JSON? = nil) -> PublicPage {
        var page = PublicPage(title: title, description: "Slow mornings", path: "/p/tea_house", kind: "profile", body: [.text("Hello")])
        page.data = data
        return page
    }

    @Test func `title, preview and words stand in it, and the client is as it was`() throws {
        let html = try #require(FirstHTML(client)).with(page(), origin: "https://tea.example")
        #expect(html.hasPrefix("<!doctype html><html><head><meta charset=\"utf-8\"><title>Tea · Teahouse</title>"))
        #expect(html.contains("<link rel=\"canonical\" href=\"https://tea.example/p/tea_house\">"))
        #expect(html.contains("<meta property=\"og:title\" content=\"Tea\">"))
        #expect(html.contains("<script src=\"/a.js\"></script></head>"))
        #expect(html.hasSuffix("<div id=\"root\"><main class=\"first-page\">Hello</main></div></body></html>"))
    }

    @Test func `nothing in a block of data ends it`() throws {
        let data: JSON = ["name": "</script><script>alert(1)</script><!--"]
        let html = try #require(FirstHTML(client)).with(page(data: data), origin: "https://tea.example")
        #expect(html.components(separatedBy: "</script>").count == 3)
        #expect(!html.contains("<script>alert") && !html.contains("<!--"))
    }

    @Test func `a hostile title stays a title`() throws {
        let html = try #require(FirstHTML(client)).with(page(title: "</title><script>"), origin: "https://tea.example")
        #expect(html.contains("<title>&lt;/title&gt;&lt;script&gt; · Teahouse</title>"))
    }

    @Test(arguments: ["", "<title></title></head>", "<div id=\"root\"></div><title></title></head>"])
    func `a page without the places is left alone`(other: String) {
        #expect(FirstHTML(other) == nil)
    }
}
