import Testing

@testable import Channels

@Suite struct CaptionTests {
    @Test(arguments: [
        ("#tea and #Green_Tea2", ["tea", "Green_Tea2"]), ("今天#茶馆，#龙井茶。", ["茶馆", "龙井茶"]), ("#чай #ชา", ["чай", "ชา"]),
        ("#Tea #tea #ＴＥＡ", ["Tea"]), ("a#b /#c &#39; # #1 #2026", []), ("##tea", ["tea"]), ("#tea#cake", ["tea"]),
        ("#\(String(repeating: "x", count: 41))", []),
    ])
    func `topics are the words behind a mark`(text: String, topics: [String]) throws {
        #expect(try Caption(text).topics == topics)
    }

    @Test(arguments: [
        ("@tea_house, @Tea-Room!", ["tea_house", "Tea-Room"]), ("你好@tea_house", ["tea_house"]), ("anna@example.org @tea", []),
        ("@tea_house @TEA_HOUSE", ["tea_house"]), ("@\(String(repeating: "x", count: 21))", []),
    ])
    func `handles are the names behind an at sign`(text: String, handles: [String]) throws {
        #expect(try Caption(text).handles == handles)
    }

    @Test func `a caption has lines but no tricks`() throws {
        #expect(try Caption("  one\ntwo  ").text == "one\ntwo")
        #expect(throws: ChannelsFailure.badCaption) { try Caption("a\u{202E}b") }
        #expect(throws: ChannelsFailure.badCaption) { try Caption("a\u{0}b") }
    }
}
