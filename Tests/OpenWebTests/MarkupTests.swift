import Testing

@testable import Web

/// What people wrote can become text and nothing else.
@Suite struct MarkupTests {
    @Test func `words cannot leave their place`() {
        let hostile = #"</p><script>alert("1")</script> & 'quotes'"#
        let page = Markup.element("p", ["title": hostile], [.text(hostile)])
        let safe = "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;quotes&#39;"
        #expect(page.html == "<p title=\"\(safe)\">\(safe)</p>")
        #expect(page.xml == page.html)
    }

    @Test func `what XML cannot hold is left out, and lines are kept`() {
        #expect(Markup.text("a\u{0}b\u{1B}\u{FFFE}\tc\nd\u{1F375}").xml == "ab\tc\nd\u{1F375}")
    }

    @Test func `elements without content end as their language wants it`() {
        let picture = Markup.element("img", ["src": "/a", "hidden": nil])
        #expect(picture.html == "<img src=\"/a\" hidden>")
        #expect(Markup.element("p").html == "<p></p>")
        #expect(Markup.element("p").xml == "<p/>")
    }
}
