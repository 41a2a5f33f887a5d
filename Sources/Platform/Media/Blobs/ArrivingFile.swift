package import Foundation
import Glibc
import Synchronization

/// A file that is being written by one upload after another of its parts.
package final class ArrivingFile: Sendable {
    private struct State {
        var descriptor: Int32
        /// Who may write: the holder of the pen with this number.
        var pen = 0
        var isOpen = true
    }

    private let state: Mutex<State>

    init(descriptor: Int32) { state = Mutex(State(descriptor: descriptor)) }

    deinit { end() }

    /// The right to write, until somebody else takes it.
    package struct Pen: Sendable {
        fileprivate let file: ArrivingFile
        fileprivate let number: Int

        /// Writes at a place of the file. It is durable after the next `sync`.
        /// - Throws: `PenTaken` if somebody else has opened the file since.
        package func write(_ bytes: Data, at offset: Int64) async throws {
            try await blocking { try file.use(number) { try Disk.write(bytes, to: $0, at: offset) } }
        }

        /// Makes durable what was written.
        package func sync() async throws {
            try await blocking { try file.use(number) { try Disk.sync($0) } }
        }
    }

    func takePen() -> Pen {
        Pen(file: self, number: state.withLock { state in
            state.pen += 1
            return state.pen
        })
    }

    func end() {
        state.withLock { state in
            if state.isOpen { Glibc.close(state.descriptor) }
            state.isOpen = false
        }
    }

    /// The lock is held while the disk works, so that nothing of an old pen lands after a new one was given out.
    private func use(_ number: Int, _ work: (Int32) throws -> Void) throws {
        try state.withLock { state in
            guard state.isOpen, state.pen == number else { throw PenTaken() }
            try work(state.descriptor)
        }
    }
}

/// Somebody else writes the file now.
package struct PenTaken: Error {}
