public import API
public import ChatsAPI

/// How far somebody has come with what a `LiveSession` tells. Keep it with what was made of the events, and hand it to
/// the session after a restart: it goes on from there, without loss or double.
public struct LiveProgress: Codable, Sendable, Equatable {
    /// The number of the newest change of the account that was taken in.
    public var changes: Int64
    /// By chat, the number up to which its log was taken in.
    public var chats: [ChatID: Int64]

    public init(changes: Int64, chats: [ChatID: Int64] = [:]) {
        self.changes = changes
        self.chats = chats
    }

    /// Takes note of an event that was dealt with.
    public mutating func note(_ event: LiveEvent) {
        switch event {
        case .message(let message): chats[message.chat] = max(chats[message.chat] ?? 0, message.seq)
        case .change(.chatRemoved(let chat), let seq):
            chats[chat] = nil
            changes = seq
        case .change(_, let seq): changes = seq
        case .stateLost(let latest): changes = latest
        case .connected(let progress): self = progress
        case .groupSize, .video, .videoProgress, .disconnected, .signedOut: break
        }
    }
}
