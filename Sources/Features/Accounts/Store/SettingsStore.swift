import API
import AccountsAPI
import Storage

/// The one row of `server_settings`.
struct SettingsStore: Sendable {
    func load(in transaction: any ReadTransaction) throws -> ServerSettings {
        guard let row = try transaction.row("SELECT name, registration, operator FROM server_settings WHERE id = 1") else {
            throw StoreFailure.corrupt("server_settings is empty")
        }
        return ServerSettings(
            name: try row.get(0), registration: Registration(rawValue: try row.get(1)) ?? .closed, operatorAccount: try row.find(2))
    }

    func update(_ settings: ServerSettings, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "UPDATE server_settings SET name = \(settings.name), registration = \(settings.registration.rawValue) WHERE id = 1")
    }

    /// Makes `account` the operator if there is none. The row is locked by it, so two first accounts cannot both be.
    /// - Returns: whether it is the operator now.
    func claimOperator(_ account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("UPDATE server_settings SET operator = \(account) WHERE id = 1 AND operator IS NULL") == 1
    }
}
