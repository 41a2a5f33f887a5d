import API
import ChannelsAPI
import Storage

/// The tables `channel_settings` and `channel_openings`: what is of one account alone.
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

    /// When the account opened Following last.
    func followingOpened(by account: AccountID, in transaction: any ReadTransaction) throws -> Timestamp? {
        try transaction.row("SELECT following_at FROM channel_openings WHERE account = \(account)")?.get(0)
    }

    func upsertOpening(of account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO channel_openings (account, following_at) VALUES (\(account), \(now))
            ON CONFLICT (account) DO UPDATE SET following_at = excluded.following_at
            """)
    }
}
