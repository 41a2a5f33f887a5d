import Kernel

@testable import Accounts
@testable import Contacts
@testable import Pages

extension CredentialRules {
    /// For tests that are about something else.
    static let lenient = CredentialRules(
        pair: .lenient("pair"), address: .lenient("address"), account: .lenient("account"), signUp: .lenient("sign-up"),
        start: .lenient("start"))
}

extension RequestRules {
    /// For tests that are about something else.
    static let lenient = RequestRules(requests: .lenient("requests"), repeats: .lenient("repeats"), lookUps: .lenient("look-ups"))
}

extension PagesRules {
    /// For tests that are about something else.
    static var lenient: PagesRules {
        var rules = PagesRules()
        rules.openings = .lenient("open")
        rules.follows = .lenient("follow")
        rules.reports = .lenient("report")
        return rules
    }
}

extension RateRule {
    fileprivate static func lenient(_ name: String) -> RateRule { RateRule(name, burst: 100_000, per: .milliseconds(1)) }
}
