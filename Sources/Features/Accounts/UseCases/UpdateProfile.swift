import AccountsAPI
import Kernel
import Storage

/// Changes the caller's name, line, region or avatar.
struct UpdateProfile: Sendable {
    let database: any Database
    let accounts: AccountStore
    let avatars: AvatarPort
    let profile: OwnProfile

    func callAsFunction(_ request: UpdateProfileRequest, by caller: Caller) async throws -> Me {
        try await database.write { transaction in
            let account = try accounts.load(caller.account, in: transaction)
            let avatar: String? =
                switch request.avatar {
                case nil: account.avatar
                case "": nil
                case let attachment?: try avatars.take(attachment, account.id, transaction)
                }
            try accounts.updateProfile(
                of: account.id, name: try request.name.map(ProfileText.name) ?? account.name,
                line: try request.line.map(ProfileText.line) ?? account.line,
                region: try request.region.map(ProfileText.region) ?? account.region, avatar: avatar, in: transaction)
            return try profile.tellChange(of: account.id, in: transaction)
        }
    }
}
