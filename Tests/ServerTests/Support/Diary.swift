import API
import ChatsAPI
import PagesAPI
import TeahouseClient

/// What a device was told, in order.
struct Diary: Sendable {
    private(set) var events: [LiveEvent] = []
    private(set) var messages: [ChatID: [Message]] = [:]
    private(set) var connections = 0
    private(set) var isSignedOut = false
    private(set) var progress: LiveProgress?

    mutating func note(_ event: LiveEvent) {
        events.append(event)
        if case .connected(let reached) = event {
            connections += 1
            progress = reached
        } else {
            progress?.note(event)
        }
        if case .message(let message) = event { messages[message.chat, default: []].append(message) }
        if case .signedOut = event { isSignedOut = true }
    }

    var states: [ChatState] {
        events.compactMap { event in
            if case .change(.chatState(let state), _) = event { return state }
            return nil
        }
    }

    var sizes: [GroupSize] {
        events.compactMap { event in
            if case .groupSize(let size) = event { return size }
            return nil
        }
    }

    var follows: [FollowedPage] {
        events.compactMap { event in
            if case .change(.follow(let followed), _) = event { return followed }
            return nil
        }
    }

    func texts(in chat: ChatID) -> [String] { (messages[chat] ?? []).compactMap(\.text) }

    /// A diary, and those who wait until something stands in it.
    actor Keeper {
        private(set) var diary = Diary()
        private var readers: [(isDone: @Sendable (Diary) -> Bool, CheckedContinuation<Diary, Never>)] = []

        func note(_ event: LiveEvent) {
            diary.note(event)
            let done = readers.filter { $0.isDone(diary) }
            readers.removeAll { $0.isDone(diary) }
            for (_, continuation) in done { continuation.resume(returning: diary) }
        }

        /// Waits until the diary says something; the test's time limit is the limit.
        @discardableResult
        func read(until isDone: @escaping @Sendable (Diary) -> Bool) async -> Diary {
            if isDone(diary) { return diary }
            return await withCheckedContinuation { readers.append((isDone, $0)) }
        }
    }
}
