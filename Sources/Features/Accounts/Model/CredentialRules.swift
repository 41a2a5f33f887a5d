package import Kernel

/// How often secrets may be tried.
///
/// The pair of account and address is held tightly. The account as a whole is held loosely and only for addresses where it
/// never signed in, so that guessing from elsewhere does not lock the owner out.
package struct CredentialRules: Sendable {
    let pair: RateRule
    let address: RateRule
    let account: RateRule
    let signUp: RateRule
    /// Starting ceremonies and handovers, which need no secret.
    let start: RateRule

    package init(pair: RateRule, address: RateRule, account: RateRule, signUp: RateRule, start: RateRule) {
        self.pair = pair
        self.address = address
        self.account = account
        self.signUp = signUp
        self.start = start
    }

    /// For people. A class or a household behind one address can sign in at the same moment.
    package static let standard = CredentialRules(
        pair: RateRule("accounts.pair", burst: 6, per: .seconds(30)),
        address: RateRule("accounts.address", burst: 60, per: .seconds(2)),
        account: RateRule("accounts.account", burst: 30, per: .seconds(60)),
        signUp: RateRule("accounts.sign-up", burst: 40, per: .seconds(30)),
        start: RateRule("accounts.start", burst: 60, per: .seconds(2)))
}
