import API
import AccountsAPI

/// What the operator decides about this server.
struct ServerSettings: Sendable {
    var name: String
    var registration: Registration
    /// The first account; nil on a new server.
    let operatorAccount: AccountID?
}
