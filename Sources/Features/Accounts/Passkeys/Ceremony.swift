import API

/// A registration or sign-in with a passkey that has been started: good once and for five minutes.
struct Ceremony: Sendable {
    enum Purpose: String {
        case registration, assertion
    }

    static let lifetime: Duration = .seconds(300)

    let purpose: Purpose
    let challenge: String
    let party: RelyingParty
    /// In a registration, whose passkey it will be; an account that is about to be opened has its id already.
    let account: AccountID?
}
