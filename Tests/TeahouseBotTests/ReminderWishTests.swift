import Testing

@testable import TeahouseBot

struct ReminderWishTests {
    @Test func readsAWishInEnglish() throws {
        let wish = try #require(ReminderWish("Remind me in 10 minutes to water the flowers"))
        #expect(wish.wait == .seconds(600))
        #expect(wish.text == "water the flowers")
        #expect(!wish.isChinese)
    }

    @Test func readsAWishInChinese() throws {
        let wish = try #require(ReminderWish("2小时后提醒我去跳广场舞"))
        #expect(wish.wait == .seconds(7200))
        #expect(wish.text == "去跳广场舞")
        #expect(wish.isChinese)
    }

    @Test(arguments: ["Hello", "remind me", "remind me in a while to sleep", "提醒我", "I said: remind me in 3 days to rest"])
    func leavesOtherTextsAlone(_ text: String) {
        #expect(ReminderWish(text) == nil)
    }
}
