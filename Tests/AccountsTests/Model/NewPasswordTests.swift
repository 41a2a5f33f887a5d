import Testing

@testable import Accounts

struct NewPasswordTests {
    @Test(arguments: ["correct horse", "茶馆茶馆里的茶叶", "🫖🍵🫖🍵🐉🍵🫖🍃"])
    func `eight characters of any kind are enough`(text: String) throws {
        #expect(try NewPassword(text, handle: "anna_lee", field: "password").text == text)
    }

    @Test(arguments: [7, 201])
    func `fewer than 8 and more than 200 are refused`(length: Int) {
        let text = String(repeating: "abcd", count: 60).prefix(length)
        #expect(throws: AccountFailure.badPassword(field: "new")) { try NewPassword(String(text), handle: "anna_lee", field: "new") }
    }

    @Test(arguments: ["password", "PASSWORD", "12345678", "aaaaaaaa", "abababab", "Anna_Lee"])
    func `what everybody tries first is refused`(text: String) {
        #expect(throws: AccountFailure.weakPassword(field: "new")) { try NewPassword(text, handle: "anna_lee", field: "new") }
    }
}
