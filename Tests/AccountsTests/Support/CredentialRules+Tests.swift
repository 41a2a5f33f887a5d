import Kernel

@testable import Accounts

extension CredentialRules {
    /// For tests that are about something else.
    static let lenient = CredentialRules(
        pair: .lenient("pair"), address: .lenient("address"), account: .lenient("account"), signUp: .lenient("sign-up"),
        start: .lenient("start"))
}

extension RateRule {
    fileprivate static func lenient(_ name: String) -> RateRule { RateRule(name, burst: 100_000, per: .milliseconds(1)) }
}
