import API
import MomentsAPI
import Storage

/// The table `moment_settings`.
struct SettingsStore: Sendable {
    static let standard = MomentSettings(range: .all, showsStrangersTen: false, cover: nil)

    func load(of account: AccountID, in transaction: any ReadTransaction) throws -> MomentSettings {
        try list(of: [account], in: transaction)[account] ?? Self.standard
    }

    /// Absent for those who never changed anything.
    func list(of accounts: some Sequence<AccountID>, in transaction: any ReadTransaction) throws -> [AccountID: MomentSettings] {
        var settings: [AccountID: MomentSettings] = [:]
        for piece in accounts.inPieces {
            let rows = try transaction.rows(
                "SELECT account, reach, shows_strangers_ten, cover FROM moment_settings WHERE account IN (\(list: piece))")
            for row in rows {
                settings[try row.get(0)] = MomentSettings(
                    range: MomentRange(rawValue: try row.get(1)) ?? .unknown, showsStrangersTen: try row.get(2), cover: try row.find(3))
            }
        }
        return settings
    }

    func upsert(_ settings: MomentSettings, of account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO moment_settings (account, reach, shows_strangers_ten, cover)
            VALUES (\(account), \(settings.range.rawValue), \(settings.showsStrangersTen), \(settings.cover))
            ON CONFLICT (account) DO UPDATE SET
                reach = excluded.reach, shows_strangers_ten = excluded.shows_strangers_ten, cover = excluded.cover
            """)
    }
}
