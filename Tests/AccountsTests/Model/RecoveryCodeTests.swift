import Testing

@testable import Accounts

struct RecoveryCodeTests {
    @Test func `is four groups of four signs that cannot be mistaken`() {
        let text = RecoveryCode.random().text
        #expect(text.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/) != nil)
    }

    @Test func `is read however it is typed`() {
        let written = RecoveryCode.hash(of: "01AB-CDEF-GHJK-MNPQ")
        #expect(RecoveryCode.hash(of: "o1ab cdef ghjk mnpq") == written)
        #expect(RecoveryCode.hash(of: "OIABCDEFGHJKMNPQ") == written)
        #expect(RecoveryCode.hash(of: "01AB-CDEF-GHJK-MNPR") != written)
    }
}
