import AttachmentsAPI
import Synchronization

/// Tells those who wait in this process that an attachment is ready or failed.
final class ReadyBell: Sendable {
    private let listeners = Mutex<[AttachmentID: [Listener]]>([:])

    final class Listener: Sendable {
        let attachment: AttachmentID
        private let rings: AsyncStream<Void>
        fileprivate let ringing: AsyncStream<Void>.Continuation

        fileprivate init(attachment: AttachmentID) {
            self.attachment = attachment
            (rings, ringing) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        }

        /// Returns when the bell has rung since listening began, when the time is over, or when nobody waits any more.
        func wait(atMost patience: Duration) async {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { [rings] in
                    for await _ in rings { return }
                }
                group.addTask { try? await Task.sleep(for: patience) }
                await group.next()
                group.cancelAll()
            }
        }
    }

    func listen(for attachment: AttachmentID) -> Listener {
        let listener = Listener(attachment: attachment)
        listeners.withLock { $0[attachment, default: []].append(listener) }
        return listener
    }

    func leave(_ listener: Listener) {
        listeners.withLock { table in
            table[listener.attachment]?.removeAll { $0 === listener }
            if table[listener.attachment]?.isEmpty == true { table[listener.attachment] = nil }
        }
    }

    func ring(for attachment: AttachmentID) {
        for listener in listeners.withLock({ $0[attachment] ?? [] }) { listener.ringing.yield() }
    }
}
