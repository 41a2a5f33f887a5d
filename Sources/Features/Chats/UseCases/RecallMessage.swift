import API
import ChatsAPI
import Kernel
import Storage

/// Takes an own message back within two minutes: what it said is gone from the store, and an entry of the log
/// tells everyone so.
struct RecallMessage: Sendable {
    let database: any Database
    let rules: ChatRules
    let access: ChatAccess
    let log: ChatLog
    let now: TimeSource

    func callAsFunction(_ path: MessagePath, by caller: Caller) async throws {
        try await database.write { transaction in
            let (seat, message) = try access.requireMessage(path, caller, in: transaction)
            if case .recalled = message.content, message.sender == caller.account { return }
            guard message.sender == caller.account, message.content.countsAsUnread else { throw Failure.notFound }
            guard now() <= message.sentAt.adding(rules.recallWindow) else { throw Failure.recallTooLate }
            try log.messages.blank(path.chat, path.seq, in: transaction)
            for (id, attachment) in try log.mediaEntries.remove(chat: path.chat, seq: path.seq, in: transaction) {
                try log.uploads.revoke(attachment, .message(id), transaction)
            }
            try log.append(
                ChatLog.Entry(sender: caller.account, content: .recall(RecallContent(seq: path.seq))), to: seat.chat, in: transaction)
        }
        await database.shred()
    }
}
