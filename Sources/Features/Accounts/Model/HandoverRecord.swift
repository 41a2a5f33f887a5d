import API
import AccountsAPI

/// A sign-in on one device that waits for a word from another.
struct HandoverRecord: Sendable {
    static let lifetime: Duration = .seconds(180)

    let codeHash: String
    let device: String
    let state: HandoverState
    /// Who confirmed it.
    let account: AccountID?
    let startedAt: Timestamp
}
