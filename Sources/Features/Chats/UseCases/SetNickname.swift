import ChatsAPI
import Kernel
import Storage

/// Sets the name that the caller uses in a group.
struct SetNickname: Sendable {
    let database: any Database
    let access: ChatAccess

    func callAsFunction(_ request: SetNicknameRequest, by caller: Caller) async throws {
        guard let nickname = PlainText.clean(request.nickname, limit: 40) else { throw Failure.badName }
        try await database.write { transaction in
            _ = try access.requireGroup(request.chat, caller, in: transaction)
            try access.chats.setNickname(nickname.isEmpty ? nil : nickname, of: caller.account, in: request.chat, transaction)
        }
    }
}
