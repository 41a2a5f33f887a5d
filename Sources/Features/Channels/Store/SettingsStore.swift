import API
import ChannelsAPI
import Storage

/// The table `channel_settings`.
struct SettingsStore: Sendable {
    func load(of account: AccountID, in transaction: any ReadTransaction) throws -> ChannelsSettings {
        let row = try transaction.row("SELECT likes, is_hot_on FROM channel_settings WHERE account = \(account)")
        guard let row else { return ChannelsSettings(likes: .public, isHotOn: true) }
        return ChannelsSettings(likes: LikeKind(rawValue: try row.get(0)) ?? .public, isHotOn: try row.get(1))
    }

    func upsert(_ settings: ChannelsSettings, of account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO channel_settings (account, likes, is_hot_on) VALUES (\(account), \(settings.likes.rawValue), \(settings.isHotOn))
            ON CONFLICT (account) DO UPDATE SET likes = excluded.likes, is_hot_on = excluded.is_hot_on
            """)
    }
}
