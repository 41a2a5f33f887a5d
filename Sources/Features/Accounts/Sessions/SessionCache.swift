import API
import Kernel
import Synchronization

/// Sessions that were used lately, so that a call costs no read of the store. Bounded: what was not used for a while is
/// dropped. What is ended is forgotten at once, also when it is being read at that moment.
final class SessionCache: Sendable {
    struct Entry: Sendable {
        let caller: Caller
        let usedAt: Timestamp
    }

    private struct State {
        var young: [String: Entry] = [:]
        var old: [String: Entry] = [:]
        /// Grows with every session that is ended.
        var endings = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int = 20_000) { self.limit = limit }

    func find(_ tokenHash: String) -> Entry? {
        state.withLock { state in
            if let entry = state.young[tokenHash] { return entry }
            guard let entry = state.old[tokenHash] else { return nil }
            insert(entry, for: tokenHash, into: &state)
            return entry
        }
    }

    /// To be read before the store is read.
    var endings: Int { state.withLock { $0.endings } }

    /// Keeps what was read from the store, unless a session was ended since `endings` was read: it might be this one.
    func insert(_ entry: Entry, for tokenHash: String, ifNoneEndedSince endings: Int) {
        state.withLock { state in
            if state.endings == endings { insert(entry, for: tokenHash, into: &state) }
        }
    }

    func forget(_ sessions: Set<Int64>) {
        state.withLock { state in
            state.endings += 1
            state.young = state.young.filter { !sessions.contains($0.value.caller.session) }
            state.old = state.old.filter { !sessions.contains($0.value.caller.session) }
        }
    }

    /// The older half goes when the younger one is full.
    private func insert(_ entry: Entry, for tokenHash: String, into state: inout State) {
        if state.young.count >= limit / 2 {
            state.old = state.young
            state.young = [:]
        }
        state.young[tokenHash] = entry
    }
}
