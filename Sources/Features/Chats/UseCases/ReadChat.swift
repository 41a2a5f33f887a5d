import API
import ChatsAPI
import Kernel
import Storage

/// Reads one chat of the caller.
struct ReadChat: Sendable {
    let database: any Database
    let access: ChatAccess
    let views: ChatViews

    func callAsFunction(_ request: ChatPath, by caller: Caller) async throws -> Chat {
        try await database.read { transaction in
            try views.chat(try access.requireSeat(request.chat, caller, in: transaction), in: transaction)
        }
    }
}
