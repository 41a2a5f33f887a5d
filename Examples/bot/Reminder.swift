import API
import ChatsAPI

/// Something that the bot promised to say later.
struct Reminder: Codable, Sendable, Equatable {
    let chat: ChatID
    /// The number of the message that asked for it.
    let seq: Int64
    let text: String
    let due: Timestamp
}
