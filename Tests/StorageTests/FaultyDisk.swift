import Foundation
import GRDBSQLite
import Synchronization

/// A disk below SQLite that fails when told to, and that knows what a power cut would leave.
///
/// It stands between SQLite and the operating system for the files of one folder: writes, truncations and syncs pass
/// through it. What was written is in `kept` after it was synced, and only then.
final class FaultyDisk: Sendable {
    enum Deed: String, CaseIterable, Sendable { case write, sync }

    private struct State {
        var isFull = false
        var countdown: [Deed: Int] = [:]
        var kept: [String: Data] = [:]
        var unsynced: [String: [Change]] = [:]

        mutating func isDue(_ deed: Deed) -> Bool {
            guard let left = countdown[deed] else { return false }
            countdown[deed] = left > 1 ? left - 1 : nil
            return left <= 1
        }
    }

    private enum Change {
        case write(at: Int, Data)
        case truncate(to: Int)

        func apply(to file: inout Data) {
            switch self {
            case .write(let offset, let bytes):
                if file.count < offset + bytes.count { file.append(Data(count: offset + bytes.count - file.count)) }
                file.replaceSubrange(offset..<offset + bytes.count, with: bytes)
            case .truncate(let size):
                if file.count > size { file.removeLast(file.count - size) }
            }
        }
    }

    private let state = Mutex(State())

    /// Takes the files of this folder over, for all connections that are opened from now on.
    init(folder: URL) {
        FaultyFiles.shared.add(self, folder: folder)
    }

    /// As long as it is full nothing can be written.
    func fill() { state.withLock { $0.isFull = true } }

    func empty() { state.withLock { $0.isFull = false } }

    /// The n-th deed from now on fails, once.
    func fail(_ deed: Deed, after count: Int) { state.withLock { $0.countdown[deed] = count } }

    /// Whether the failure that was asked for has not happened yet.
    func stillWaits(for deed: Deed) -> Bool { state.withLock { $0.countdown[deed] != nil } }

    /// Writes into an empty folder what a power cut at this moment would leave: nothing that was not synced.
    func cutPower(leaving folder: URL) throws {
        for (name, bytes) in state.withLock({ $0.kept }) where !name.hasSuffix("-shm") {
            try bytes.write(to: folder.appending(path: name))
        }
    }

    // MARK: What SQLite asks for

    /// - Returns: the code of the failure, or nil if the real disk may go on.
    func willWrite(_ name: String, at offset: Int, _ bytes: Data) -> CInt? {
        state.withLock { state in
            if state.isFull { return SQLITE_FULL }
            if state.isDue(.write) { return SQLITE_IOERR | 3 << 8 }
            state.unsynced[name, default: []].append(.write(at: offset, bytes))
            return nil
        }
    }

    func willTruncate(_ name: String, to size: Int) {
        state.withLock { $0.unsynced[name, default: []].append(.truncate(to: size)) }
    }

    func willSync(_ name: String) -> CInt? {
        state.withLock { state in
            if state.isDue(.sync) { return SQLITE_IOERR | 4 << 8 }
            for change in state.unsynced.removeValue(forKey: name) ?? [] { change.apply(to: &state.kept[name, default: Data()]) }
            return nil
        }
    }

    func didDelete(_ name: String) {
        state.withLock { state in
            state.kept[name] = nil
            state.unsynced[name] = nil
        }
    }
}
