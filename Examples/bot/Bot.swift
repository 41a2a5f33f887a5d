import API
import AccountsAPI
import ChatsAPI
import ContactsAPI
import Foundation
import TeahouseClient

/// Makes friends with everybody who asks, says texts back, and reminds.
///
/// Each answer has a `clientID` made of what it answers, so that a bot that was stopped in the middle answers once.
struct Bot: Sendable {
    let client: TeahouseClient
    let me: AccountID
    let memory: BotMemory.Box

    func run() async throws {
        let live = LiveSession(client, from: memory.progress)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await live.run() }
            for reminder in memory.reminders { group.addTask { try await deliver(reminder, through: live) } }
            for request in try await client.friendRequests() where !request.isMine { try await accept(request) }
            for await event in live.events {
                switch event {
                case .message(let message):
                    if let reminder = try await answer(message, through: live) {
                        group.addTask { try await deliver(reminder, through: live) }
                    }
                case .change(.friendRequest(let request), _) where !request.isMine: try await accept(request)
                default: break
                }
                try memory.note(event)
            }
            group.cancelAll()
        }
    }

    private func accept(_ request: FriendRequest) async throws {
        do {
            _ = try await client.acceptFriendRequest(request.id)
        } catch let problem as Problem where problem.status == 404 {
            // It was withdrawn, or accepted before a restart.
        }
    }

    /// - Returns: what was asked to be remembered.
    private func answer(_ message: Message, through live: LiveSession) async throws -> Reminder? {
        guard let sender = message.sender, sender != me, case .text(let text) = message.content else { return nil }
        let isGroup = try await client.chat(message.chat).kind == .group
        guard !isGroup || message.mentions?.contains(me) == true else { return nil }
        guard let wish = ReminderWish(text.text) else {
            try await say(text.text, in: message.chat, as: "echo.\(message.chat).\(message.seq)", through: live)
            return nil
        }
        let reminder = Reminder(
            chat: message.chat, seq: message.seq, text: wish.text, due: message.sentAt.adding(wish.wait))
        try memory.add(reminder)
        let word = wish.isChinese ? "好的，到时候提醒你。" : "I will remind you."
        try await say(word, in: message.chat, as: "promise.\(message.chat).\(message.seq)", through: live)
        return reminder
    }

    private func deliver(_ reminder: Reminder, through live: LiveSession) async throws {
        let wait = reminder.due.milliseconds - Timestamp(Date()).milliseconds
        if wait > 0 { try await Task.sleep(for: .milliseconds(wait)) }
        try await say("⏰ \(reminder.text)", in: reminder.chat, as: "reminder.\(reminder.chat).\(reminder.seq)", through: live)
        try memory.remove(reminder)
    }

    private func say(_ text: String, in chat: ChatID, as clientID: String, through live: LiveSession) async throws {
        do {
            try await live.send(SendMessageRequest(chat: chat, clientID: clientID, content: .text(TextContent(text: text))))
        } catch let problem as Problem {
            // Not friends any more, or a little too often: nothing that should end the bot.
            print("Could not answer: \(problem.title)")
        }
    }
}
