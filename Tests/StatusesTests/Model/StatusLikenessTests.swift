import StatusesAPI
import Testing

@testable import Statuses

@Suite struct StatusLikenessTests {
    @Test(
        arguments: [
            ("#tea#", "tea"), ("now #Tea time# and #sleep#", "Tea time"), ("#茶# 一杯", "茶"), ("# tea#", nil), ("##", nil), ("#tea", nil),
            ("#a\nb#", nil), ("", nil),
        ] as [(String, String?)])
    func `a topic stands between two signs and begins with no space`(text: String, topic: String?) {
        #expect(StatusLikeness.topic(of: text) == topic)
    }

    @Test func `of a choice the words do not count, of own words the case does not`() {
        #expect(StatusLikeness.of(.tea, "#a#") == StatusLikeness.of(.tea, "b"))
        #expect(StatusLikeness.of(.ownWords, "A cup") == StatusLikeness.of(.ownWords, "a CUP"))
        #expect(StatusLikeness.of(.ownWords, "tea") != StatusLikeness.of(.tea, ""))
    }

    @Test func `there are thirty-two choices`() {
        #expect(StatusKind.allCases.filter { $0 != .unknown }.count == 32)
    }
}
