import API
import ChatsAPI
import Foundation
import Kernel
import Storage

/// Sends messages. Each is answered when it is on disk; the order of one caller's messages is kept.
struct SendMessage: Sendable {
    let database: any Database
    let limiter: RateLimiter
    let rules: ChatRules
    let access: ChatAccess
    let people: People
    let composer: MessageComposer
    let log: ChatLog

    func callAsFunction(_ request: SendMessageRequest, by caller: Caller) async throws -> SentMessage {
        guard let result = await callAsFunction([request], by: caller).first else { throw Failure.notFound }
        return try result.get()
    }

    /// Sends several in their order; one that fails takes no other with it.
    func callAsFunction(_ requests: [SendMessageRequest], by caller: Caller) async -> [Result<SentMessage, any Error>] {
        let bodies = requests.map { request in
            { @Sendable (transaction: any WriteTransaction) in try send(request, by: caller, in: transaction) }
        }
        var results: [Result<SentMessage, any Error>] = []
        for (request, result) in zip(requests, await database.writeEach(bodies)) {
            results.append(await recover(result, request, caller))
        }
        return results
    }

    private func send(_ request: SendMessageRequest, by caller: Caller, in transaction: any WriteTransaction) throws -> SentMessage {
        guard (1...64).contains(request.clientID.utf8.count) else { throw Failure.badClientID }
        let seat = try access.requireSeat(request.chat, caller, in: transaction)
        try limiter.take(rules.sendRule, key: caller.account.description)
        if let peer = seat.chat.peer(of: caller.account), try !people.mayWrite(caller.account, peer, transaction) {
            // A repeated call whose first answer was lost is answered as the first was, friends or not.
            if let sent = try log.messages.findSent(by: caller.account, clientID: request.clientID, in: transaction) { return sent }
            throw Failure.notFriends
        }
        let entry = try composer.compose(request, in: seat, transaction)
        let message = try log.append(entry, to: seat.chat, in: transaction)
        return SentMessage(
            id: message.id, chat: message.chat, seq: message.seq, clientID: request.clientID, sentAt: message.sentAt)
    }

    /// A client id that is taken means that this message was sent before: the answer is its place.
    private func recover(
        _ result: Result<SentMessage, any Error>, _ request: SendMessageRequest, _ caller: Caller
    ) async -> Result<SentMessage, any Error> {
        guard case .failure(StoreFailure.constraint) = result else { return result }
        do {
            // As a write it stands behind the one that took the id, which may not be committed yet.
            let sent = try await database.write { transaction in
                try log.messages.findSent(by: caller.account, clientID: request.clientID, in: transaction)
            }
            return sent.map { .success($0) } ?? result
        } catch {
            return .failure(error)
        }
    }
}
