import Kernel
import Testing

@testable import Accounts

struct ProfileTextTests {
    @Test func `a name is trimmed and may be of any script`() throws {
        #expect(try ProfileText.name("  安娜 🫖 ") == "安娜 🫖")
    }

    @Test(arguments: ["", "   ", "\u{200B}\u{200D}", "\u{3164}", "\u{2800}", "anna\u{202E}eel", "anna\nlee", String(repeating: "a", count: 41)])
    func `a name is seen, on one line, in its own direction, and short`(text: String) {
        #expect(throws: AccountFailure.badName) { try ProfileText.name(text) }
    }

    @Test func `an empty line clears it`() throws {
        #expect(try ProfileText.line(" ") == nil)
        #expect(try ProfileText.region("") == nil)
    }

    @Test func `a line has at most 80 characters and a region 60`() {
        #expect(throws: AccountFailure.badLine) { try ProfileText.line(String(repeating: "a", count: 81)) }
        #expect(throws: AccountFailure.badRegion) { try ProfileText.region(String(repeating: "a", count: 61)) }
    }
}
