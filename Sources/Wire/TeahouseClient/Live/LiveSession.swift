public import API
public import ChatsAPI
import Foundation

/// Watches the server for one signed-in person: tells what happens, each thing once and in order, across broken
/// connections; sends messages until they are acknowledged.
///
/// ```swift
/// let live = LiveSession(anna)
/// async let running: Void = live.run()
/// for await event in live.events {
///     if case .message(let message) = event { print(message) }
/// }
/// ```
///
/// The actor guards what is known of the order: how far each chat and the account's changes have been told, and which
/// messages wait for their acknowledgement.
public actor LiveSession {
    /// What happens; for one reader. Ends when `run` does.
    public nonisolated let events: AsyncStream<LiveEvent>

    private let client: TeahouseClient
    private let telling: AsyncStream<LiveEvent>.Continuation
    /// The newest change that was told; nil until the first connection says where they stand.
    private var changes: Int64?
    private var chats: [ChatID: ChatOrder]
    private var socket: LiveSocket?
    private var unanswered = UnansweredSends()
    private var hasEnded = false

    /// - Parameter progress: where to go on; from now on if nil.
    public init(_ client: TeahouseClient, from progress: LiveProgress? = nil) {
        self.client = client
        (events, telling) = AsyncStream.makeStream(of: LiveEvent.self)
        changes = progress?.changes
        chats = progress?.chats.mapValues { ChatOrder(through: $0) } ?? [:]
    }

    /// Keeps the connection until the session is ended or the task is cancelled.
    public func run() async {
        var failures = 0
        while !Task.isCancelled, !hasEnded {
            let wasConnected = (try? await connectOnce()) ?? false
            socket = nil
            if wasConnected {
                failures = 0
                telling.yield(.disconnected)
            }
            guard !hasEnded, !Task.isCancelled else { break }
            failures += 1
            try? await Task.sleep(for: client.patience.wait(after: failures))
        }
        hasEnded = true
        unanswered.endAll(with: Unreachable("The live session has ended."))
        telling.finish()
    }

    /// Sends a message. It is written again on every new connection until the server has it on disk; its `clientID` sees
    /// to it that this is one message.
    /// - Throws: `Problem` if the server does not take it; `Unreachable` if the session ends first.
    @discardableResult
    public func send(_ message: SendMessageRequest) async throws -> SentMessage {
        let ref = unanswered.nextRef()
        let frame = try UnansweredSends.frame(ref, message)
        guard !hasEnded else { throw Unreachable("The live session has ended.") }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                unanswered.add(ref, frame, continuation)
                socket?.send(frame)
            }
        } onCancel: {
            Task { await self.giveUp(ref) }
        }
    }

    @discardableResult
    public func send(_ content: Draft, to chat: ChatID, quote: Int64? = nil) async throws -> SentMessage {
        try await send(SendMessageRequest(chat: chat, clientID: UUID().uuidString, content: content, quote: quote))
    }

    @discardableResult
    public func send(_ text: String, to chat: ChatID, quote: Int64? = nil) async throws -> SentMessage {
        try await send(.text(TextContent(text: text)), to: chat, quote: quote)
    }

    /// Breaks the connection, as a bad network would; `run` makes it anew.
    public func dropConnection() { socket?.close() }

    private func giveUp(_ ref: String) { unanswered.end(ref, with: .failure(CancellationError())) }

    // MARK: One connection

    /// - Returns: whether there was a connection that broke later.
    private func connectOnce() async throws -> Bool {
        let opened = try await LiveSocket.open(
            to: client.server, token: client.token, device: client.device, silence: client.patience.silence)
        guard let opened else {
            try await endIfSignedOut()
            return false
        }
        defer { opened.close() }
        var isConnected = false
        for await bytes in opened.frames {
            switch try LiveFrame(bytes) {
            case .hello(let hello):
                socket = opened
                for frame in unanswered.frames { opened.send(frame) }
                try await catchUp(hello)
                isConnected = true
                telling.yield(.connected(LiveProgress(changes: changes ?? 0, chats: chats.mapValues(\.through))))
            case .message(let message): try await take(message)
            case .change(let change): try await take(change)
            case .groupSize(let size): telling.yield(.groupSize(size))
            case .video(let video): telling.yield(.video(video))
            case .videoProgress(let progress): telling.yield(.videoProgress(progress))
            case .answer(let answer): settle(answer)
            case .signedOut:
                end()
                return isConnected
            case .unknown: break
            }
        }
        return isConnected
    }

    private func endIfSignedOut() async throws {
        do {
            _ = try await client.me()
        } catch let problem as Problem where problem.status == 401 {
            end()
        }
    }

    private func end() {
        hasEnded = true
        telling.yield(.signedOut)
    }

    private func settle(_ answer: LiveFrame.Answer) {
        let result = Result {
            if let problem = answer.problem { throw problem }
            guard let result = answer.result else { throw Unreachable("The server answered with nothing.") }
            return try result.decode(SentMessage.self)
        }
        unanswered.end(answer.ref, with: result)
    }

    // MARK: Without loss or double

    /// Fetches what was missed. The server counts a socket as open before it greets, so that what is not found by these
    /// calls comes over the socket.
    private func catchUp(_ hello: Hello) async throws {
        let isFirst = changes == nil
        if isFirst { changes = hello.seq }
        try await fetchChanges()
        for chat in try await client.chats() {
            if let order = chats[chat.id] {
                if order.through < chat.lastSeq { try await fill(chat.id) }
            } else if isFirst {
                chats[chat.id] = ChatOrder(through: chat.lastSeq)
            } else {
                try await fill(chat.id)
            }
        }
    }

    private func take(_ change: Change) async throws {
        let known = changes ?? 0
        guard change.seq > known else { return }
        if change.seq == known + 1 { try tell(change) } else { try await fetchChanges() }
    }

    private func fetchChanges() async throws {
        let since = changes ?? 0
        let missed = try await client.call(LiveAPI.changes, ChangesRequest(since: since))
        if missed.tooOld {
            changes = missed.latest
            telling.yield(.stateLost(latest: missed.latest))
        }
        for change in missed.changes where change.seq > since { try tell(change) }
    }

    private func tell(_ change: Change) throws {
        let typed = try AccountChange(type: change.type, body: change.body)
        if case .chatRemoved(let chat) = typed { chats[chat] = nil }
        changes = change.seq
        telling.yield(.change(typed, seq: change.seq))
    }

    private func take(_ message: Message) async throws {
        guard var order = chats[message.chat] else { return try await fill(message.chat) }
        let released = order.receive(message)
        chats[message.chat] = order
        tell(released)
        if order.hasGap { try await fill(message.chat) }
    }

    /// Reads a chat's log from where it was told to its end.
    private func fill(_ chat: ChatID) async throws {
        var order = chats[chat] ?? ChatOrder(through: 0)
        var last = Int64.max
        while order.through < last {
            let page: Messages
            do {
                page = try await client.messages(ReadMessagesRequest(chat: chat, after: order.through, limit: 500))
            } catch let problem as Problem where problem.status == 404 || problem.status == 403 {
                // No longer a member: there is nothing to be told.
                chats[chat] = nil
                return
            }
            let before = order.through
            tell(order.fill(page))
            chats[chat] = order
            last = order.through > before ? page.lastSeq : order.through
        }
    }

    private func tell(_ messages: [Message]) {
        for message in messages { telling.yield(.message(message)) }
    }
}
