import API
public import ChatsAPI

/// Puts the entries of one chat in order: hands each out once, in the order of its number, and holds back what came
/// before its turn until the gap is filled.
///
/// A number may be missing for good, because its entry is not for this reader; only a page that speaks for it (`from` to
/// `through`) can tell.
public struct ChatOrder: Sendable {
    /// Everything up to this number was handed out or is not for this reader.
    public private(set) var through: Int64
    private var held: [Int64: Message] = [:]

    public init(through: Int64) { self.through = through }

    /// Whether entries wait for others that have not come: read the log after `through`.
    public var hasGap: Bool { !held.isEmpty }

    /// Takes an entry from the live socket.
    /// - Returns: what may be handed out now, in order.
    public mutating func receive(_ message: Message) -> [Message] {
        guard message.seq > through else { return [] }
        held[message.seq] = message
        return release()
    }

    /// Takes a page of the log that was read after `through`.
    /// - Returns: what may be handed out now, in order.
    public mutating func fill(_ page: Messages) -> [Message] {
        var released: [Message] = []
        for message in page.messages where message.seq > through {
            held[message.seq] = nil
            released.append(message)
        }
        through = max(through, page.through)
        held = held.filter { $0.key > through }
        return released + release()
    }

    private mutating func release() -> [Message] {
        var released: [Message] = []
        while let next = held.removeValue(forKey: through + 1) {
            released.append(next)
            through += 1
        }
        return released
    }
}
