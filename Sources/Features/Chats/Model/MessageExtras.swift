import API
import ChatsAPI

/// What goes with a message besides its content; most have none of it.
struct MessageExtras: Codable, Sendable {
    var quote: Quote?
    var mentions: [AccountID]?
    var mentionsAll: Bool?

    var isEmpty: Bool { quote == nil && mentions == nil && mentionsAll == nil }
}
