import API
import AccountsAPI
import ChatsAPI
import Events
import Kernel
import Storage

/// Forwards messages to other chats: each for itself, or all of them as one chat history.
struct ForwardMessages: Sendable {
    let database: any Database
    let rules: ChatRules
    let limiter: RateLimiter
    let access: ChatAccess
    let people: People
    let log: ChatLog

    func callAsFunction(_ request: ForwardRequest, by caller: Caller) async throws -> SentMessages {
        guard (1...100).contains(request.seqs.count), (1...9).contains(request.to.count) else { throw Failure.notForwardable }
        guard (1...48).contains(request.clientID.utf8.count) else { throw Failure.badClientID }
        let note = try request.note.flatMap { $0.isEmpty ? nil : try DraftText($0, limit: rules.textLimit).text }
        return try await database.write { transaction in
            let (source, _) = try access.requireSeat(request.chat, caller, in: transaction)
            let messages = try request.seqs.sorted().map { seq in
                try access.requireMessage(MessagePath(chat: request.chat, seq: seq), caller, in: transaction).1
            }
            guard messages.allSatisfy(\.content.isForwardable) else { throw Failure.notForwardable }
            var contents = request.merged ? [try history(of: messages, in: source, caller, transaction)] : messages.map(\.content)
            if let note { contents.append(.text(TextContent(text: note))) }
            var sent: [SentMessage] = []
            for target in request.to {
                sent += try send(contents, to: target, request, by: caller, in: transaction)
            }
            return SentMessages(messages: sent)
        }
    }

    private func send(
        _ contents: [MessageContent], to target: ChatID, _ request: ForwardRequest, by caller: Caller, in transaction: any WriteTransaction
    ) throws -> [SentMessage] {
        let seat = try access.requireSeat(target, caller, in: transaction)
        if let peer = seat.chat.peer(of: caller.account), try !people.mayWrite(caller.account, peer, transaction) {
            throw Failure.notFriends
        }
        return try contents.enumerated().map { index, content in
            let clientID = "\(request.clientID).\(target.rawValue % 10_000_000).\(index)"
            if let before = try log.messages.findSent(by: caller.account, clientID: clientID, in: transaction) { return before }
            try limiter.take(rules.sendRule, key: caller.account.description)
            let entry = ChatLog.Entry(sender: caller.account, clientID: clientID, content: content)
            let message = try log.append(entry, to: seat.chat, in: transaction)
            return SentMessage(id: message.id, chat: target, seq: message.seq, clientID: clientID, sentAt: message.sentAt)
        }
    }

    private func history(
        of messages: [Message], in chat: ChatRow, _ caller: Caller, _ transaction: any ReadTransaction
    ) throws -> MessageContent {
        let senders = Set(messages.compactMap(\.sender) + chat.pair)
        let cards = try people.cards(Array(senders), transaction)
        let title = HistoryTitle(
            names: chat.kind == .group ? [chat.name ?? ""] : chat.pair.compactMap { cards[$0]?.name }, isGroup: chat.kind == .group)
        let lines = messages.map { message in
            let card = message.sender.flatMap { cards[$0] }
            return HistoryLine(
                senderName: card?.name ?? "", senderAvatar: card?.avatar, sentAt: message.sentAt, content: message.content)
        }
        let content = MessageContent.history(HistoryContent(title: title, lines: lines))
        guard try EventCoding.encode(content).utf8.count <= rules.contentLimit else { throw Failure.tooLong }
        return content
    }
}
