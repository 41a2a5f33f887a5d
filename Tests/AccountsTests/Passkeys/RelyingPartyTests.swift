import Testing

@testable import Accounts

struct RelyingPartyTests {
    @Test(arguments: [("https://tea.example", "tea.example"), ("http://localhost:8080", "localhost"), ("https://Tea.Example:8443", "tea.example")])
    func `is named by the host of the origin`(origin: String, id: String) {
        #expect(RelyingParty(origin: origin)?.id == id)
    }

    @Test(arguments: ["http://127.0.0.1:8080", "http://[::1]:8080", "nonsense", ""])
    func `has to have a name`(origin: String) {
        #expect(RelyingParty(origin: origin) == nil)
    }
}
