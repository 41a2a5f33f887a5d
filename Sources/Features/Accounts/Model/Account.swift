import API
import AccountsAPI

/// An account as the store keeps it.
struct Account: Sendable {
    let id: AccountID
    let handle: String
    let name: String
    let line: String?
    let region: String?
    let avatar: String?
    let password: PasswordHash?
    let isOperator: Bool
    /// Absent until the handle is changed for the first time.
    let handleChangedAt: Timestamp?

    static let handleRest: Duration = .seconds(365 * 24 * 3600)

    var card: AccountCard {
        AccountCard(id: id, handle: handle, name: name, avatar: avatar, line: line, region: region)
    }

    /// When the handle may be changed again; nil if it may be changed now.
    func handleChangeable(from now: Timestamp) -> Timestamp? {
        guard let free = handleChangedAt?.adding(Self.handleRest), free > now else { return nil }
        return free
    }
}
