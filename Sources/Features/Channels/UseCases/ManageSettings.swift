import API
import ChannelsAPI
import Events
import Kernel
import Storage

/// The caller's settings for Channels.
struct ManageSettings: Sendable {
    let database: any Database
    let settings = SettingsStore()
    let changes: ChangeLog

    func read(by caller: Caller) async throws -> ChannelsSettings {
        try await database.read { [settings] in try settings.load(of: caller.account, in: $0) }
    }

    func update(_ request: UpdateChannelsSettingsRequest, by caller: Caller) async throws -> ChannelsSettings {
        guard request.likes != .unknown else { throw ChannelsFailure.badLikeKind }
        return try await database.write { transaction in
            let before = try settings.load(of: caller.account, in: transaction)
            let after = ChannelsSettings(likes: request.likes ?? before.likes, isHotOn: request.isHotOn ?? before.isHotOn)
            if after == before { return before }
            try settings.upsert(after, of: caller.account, in: transaction)
            try changes.tell(caller.account, ChannelsAPI.settingsChanged, after, in: transaction)
            return after
        }
    }
}
