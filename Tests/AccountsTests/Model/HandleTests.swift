import Kernel
import Testing

@testable import Accounts

struct HandleTests {
    @Test(arguments: ["anna_1", "Anna-Lee", "abcdef", "a2345678901234567890"])
    func `is 6 to 20 letters, digits, underscores or hyphens`(text: String) throws {
        #expect(try Handle(text).text == text)
    }

    @Test(arguments: ["", "anna1", "a23456789012345678901", "1anna_", "_anna1", "-anna1", "anna lee", "annä_lee", "аnna_lee", "anna\u{0}lee"])
    func `is nothing else`(text: String) {
        #expect(throws: AccountFailure.badHandle) { try Handle(text) }
    }

    @Test func `is compared without case`() throws {
        #expect(try Handle("Anna_Lee").key == Handle("anna_lEE").key)
    }
}
