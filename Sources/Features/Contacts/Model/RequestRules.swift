package import Kernel

/// How often people may be looked for and asked.
package struct RequestRules: Sendable {
    /// Requests of one account in all: enough for a new member of a town, too few for an advertiser.
    let requests: RateRule
    /// Requests of one account to the same person.
    let repeats: RateRule
    /// Look-ups by handle or card.
    let lookUps: RateRule

    package init(requests: RateRule, repeats: RateRule, lookUps: RateRule) {
        self.requests = requests
        self.repeats = repeats
        self.lookUps = lookUps
    }

    package static let standard = RequestRules(
        requests: RateRule("contacts.requests", burst: 40, per: .seconds(600)),
        repeats: RateRule("contacts.repeats", burst: 5, per: .seconds(4 * 3600)),
        lookUps: RateRule("contacts.look-ups", burst: 30, per: .seconds(10)))
}
