import API
import ChatsAPI
import Kernel

/// The place of a row in the chat list.
struct ChatCursor: Sendable {
    let activeAt: Timestamp
    let chat: ChatID

    init(activeAt: Timestamp, chat: ChatID) {
        self.activeAt = activeAt
        self.chat = chat
    }

    init(_ text: String) throws {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let time = Int64(parts[0]), let chat = ChatID(String(parts[1])) else {
            throw Failure.invalid("bad_cursor", "This page of the list cannot be found. Please start again.", field: "cursor")
        }
        activeAt = Timestamp(milliseconds: time)
        self.chat = chat
    }

    var text: String { "\(activeAt.milliseconds)-\(chat)" }
}
