import Testing

@testable import Media

@Suite("Captions")
struct WebVTTTests {
    private func cues(_ words: String) throws -> [WebVTT.Cue] {
        try WebVTT("WEBVTT\n\n00:01.000 --> 00:02.000\n\(words)\n").cues
    }

    @Test("Cues are kept with their times, places and words")
    func cues() throws {
        let captions = try WebVTT("""
            WEBVTT - A film

            1
            00:01.000 --> 00:04.500 align:start position:10%,line-left line:-1
            <v Anna>Tea is ready.
            Come in!

            01:00:00.000 --> 100:00:00.001
            Good night.
            """)
        #expect(captions.cues.map(\.start) == [1000, 3_600_000])
        #expect(captions.cues.map(\.end) == [4500, 360_000_001])
        #expect(captions.text == """
            WEBVTT

            00:00:01.000 --> 00:00:04.500 align:start position:10%,line-left line:-1
            <v Anna>Tea is ready.
            Come in!</v>

            01:00:00.000 --> 100:00:00.001
            Good night.

            """)
    }

    @Test("Styles, regions, notes and what speaks of them are left out")
    func asides() throws {
        let captions = try WebVTT("""
            \u{FEFF}WEBVTT
            Kind: captions

            STYLE
            ::cue { background: url(https://elsewhere.example/seen) }

            REGION
            id:a

            NOTE
            who reads this?

            00:00.000 --> 00:01.000 region:a size:50% size:500% line:x onclick:x
            <c.loud onclick=x>Hello</c> <b.x>you</b>
            """)
        #expect(captions.text == "WEBVTT\n\n00:00:00.000 --> 00:00:01.000 size:50%\nHello <b>you</b>\n")
    }

    @Test("Line ends of every system are read")
    func lineEnds() throws {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["WEBVTT", "", "00:00.000 --> 00:01.000", "a", "b", "", "00:01.000 --> 00:02.000", "c", ""].joined(separator: end)
            #expect(try WebVTT(text).cues.map(\.text) == ["a\nb", "c"])
        }
    }

    @Test("Words are escaped, and marks are opened and closed in order", arguments: [
        ("a & b > c < d", "a &amp; b &gt; c &lt; d"), ("&amp;&lt;&nbsp;&script;", "&amp;&lt;&nbsp;&amp;script;"),
        ("<script>alert(1)</script>", "alert(1)"), ("<img src=x onerror=y>", ""), ("<b><i>x</b></i>", "<b><i>x</i></b>"),
        ("<ruby>茶<rt>chá</rt></ruby>", "<ruby>茶<rt>chá</rt></ruby>"), ("<lang zh>你好</lang>", "<lang zh>你好</lang>"),
        ("one <00:01.500>two", "one <00:01.500>two"), ("<v \"><b>x", "<v \"><b>x</b></v>"), ("<<b>>", "&gt;"), ("</b></b>", ""),
    ])
    func words(given: String, expected: String) throws {
        #expect(try cues(given).map(\.text) == [expected])
        // What was cleaned once stays as it is.
        #expect(try cues(expected).map(\.text) == [expected])
    }

    @Test("What is wrong is told with its line", arguments: [
        ("", 1, WebVTTFailure.Reason.noHeader), ("1\n00:00:01,000 --> 00:00:02,000\nSubRip\n", 1, .noHeader), ("WEBVTTX\n", 1, .noHeader),
        ("WEBVTT\n\nhello\n\n00:00.000 --> 00:01.000\na", 4, .badTimes), ("WEBVTT\n\n00:02.000 --> 00:01.000\na", 3, .badTimes),
        ("WEBVTT\n\n00:00.000 --> 00:61.000\na", 3, .badTimes), ("WEBVTT\n\n0:00.000 --> 00:01.000\na", 3, .badTimes),
        ("WEBVTT\n\n-00:01.000 --> 00:01.000\na", 3, .badTimes), ("WEBVTT\n\n00:00.000-->00:01.000\na", 3, .badTimes),
        ("WEBVTT\n\n00:05.000 --> 00:06.000\na\n\n00:01.000 --> 00:02.000\nb", 6, .outOfOrder),
        ("WEBVTT\n\n00:00.000 --> 00:01.000\na\u{0}b", 4, .badCharacter), ("WEBVTT\n\nNOTE nothing\n", 4, .empty),
        ("WEBVTT\n\n00:00.000 --> 00:01.000\n" + String(repeating: "a", count: 3000), 4, .tooLong),
        ("WEBVTT\n\n00:00.000 --> 00:01.000\n" + String(repeating: "a\n", count: 30), 3, .tooLong),
    ])
    func wrong(text: String, line: Int, reason: WebVTTFailure.Reason) {
        #expect(throws: WebVTTFailure(line: line, reason: reason)) { try WebVTT(text) }
    }

    @Test("Half a million characters of nonsense are read in no time", arguments: ["<", "<b>", "&", "-->", "<v ", "\n", "00:00.000 --> "])
    func flood(piece: String) throws {
        let words = String(repeating: String(repeating: piece, count: 1900 / piece.count) + "\n", count: 250)
        #expect(throws: WebVTTFailure.self) { try WebVTT("WEBVTT\n\n\(words)") }
        let harmless = piece == "\n" || piece.contains("-") ? "x" : piece
        let cues = (0..<250).map { "00:00.\(100 + $0) --> 01:00.000\n" + String(repeating: harmless, count: 600) }
        #expect(try WebVTT("WEBVTT\n\n" + cues.joined(separator: "\n\n")).cues.count == 250)
        let large = String(repeating: String(repeating: piece == "\n" ? "x" : piece, count: 1900 / piece.count) + "\n", count: 20)
        #expect(try self.cues(large).count == 1)
    }
}
