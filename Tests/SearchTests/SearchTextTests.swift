import Testing

@testable import Search

@Suite struct SearchTextTests {
    @Test func `words are compared without case, accents and width`() {
        #expect(pieces("Café ＡＢＣ naïve No.5") == ["cafe", "abc", "naive", "no", "5"])
    }

    @Test func `of a run without spaces every two neighbours are a piece, and the last character`() {
        #expect(pieces("绿茶馆") == ["绿茶", "茶馆", "馆"])
        #expect(pieces("喝iPhone茶") == ["喝", "iphone", "茶"])
        #expect(pieces("おいしい") == ["おい", "いし", "しい", "い"])
    }

    @Test func `signs and pictures part words and are none`() {
        #expect(pieces("#tea, @tea_house! 🍵 ") == ["tea", "tea", "house"])
        #expect(SearchQuestion(" #🍵 ") == nil)
    }

    @Test func `places are counted in UTF-16, so that browsers find them`() {
        let text = "🍵 Green tea, 绿茶"
        func found(_ words: String) -> [String] {
            (SearchQuestion(words)?.ranges(in: text) ?? []).map { range in
                String(decoding: Array(text.utf16)[range], as: UTF16.self)
            }
        }
        #expect(found("gre TEA") == ["Green", "tea"])
        #expect(found("绿茶") == ["绿茶"])
        #expect(found("茶") == ["茶"])
        #expect(found("coffee") == [])
    }

    @Test func `a word that is only begun answers less than one that stands there`() throws {
        let tea = try #require(SearchQuestion("tea"))
        #expect(tea.strength(in: "A teapot") == .begun)
        #expect(tea.strength(in: "A pot of TEA") == .whole)
        #expect(SearchQuestion("茶")?.strength(in: "绿茶馆") == .whole)
        #expect(SearchQuestion("绿茶馆")?.strength(in: "去绿茶馆") == .whole)
    }

    private func pieces(_ text: String) -> [String] { SearchText(text).tokens.map(\.text) }
}
