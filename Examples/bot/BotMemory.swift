import Foundation
import Synchronization
import TeahouseClient

/// What the bot must not forget when it is stopped: how far it has come, and what it promised.
struct BotMemory: Codable, Sendable {
    var progress: LiveProgress?
    var reminders: [Reminder] = []

    /// The memory and its file, which is written after each change.
    final class Box: Sendable {
        private let file: URL
        private let memory: Mutex<BotMemory>

        init(_ file: URL) throws {
            self.file = file
            let kept = FileManager.default.fileExists(atPath: file.path)
            memory = Mutex(kept ? try JSONDecoder().decode(BotMemory.self, from: Data(contentsOf: file)) : BotMemory())
        }

        var progress: LiveProgress? { memory.withLock(\.progress) }
        var reminders: [Reminder] { memory.withLock(\.reminders) }

        func note(_ event: LiveEvent) throws {
            try change { memory in
                if case .connected(let progress) = event { memory.progress = progress } else { memory.progress?.note(event) }
            }
        }

        func add(_ reminder: Reminder) throws {
            try change { if !$0.reminders.contains(reminder) { $0.reminders.append(reminder) } }
        }

        func remove(_ reminder: Reminder) throws { try change { $0.reminders.removeAll { $0 == reminder } } }

        private func change(_ body: (inout BotMemory) -> Void) throws {
            try memory.withLock { memory in
                body(&memory)
                try JSONEncoder().encode(memory).write(to: file, options: .atomic)
            }
        }
    }
}
