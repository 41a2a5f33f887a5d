import DequeModule
import Synchronization

/// The one writer. Bodies that wait are taken together: one transaction, each body in a savepoint of its own, one
/// commit. So all of them wait for the disk once (*group commit*), and one that throws takes no other with it.
final class SQLiteWriter: Sendable {
    private struct State {
        var waiting = Deque<any SQLiteWrite>()
        var isAtWork = false
        var isClosed = false
    }

    /// Bounds how long the first of a batch waits for the last.
    private static let largestBatch = 256

    private let connection: SQLiteConnection
    private let checkpoints: SQLiteCheckpoints
    private let state = Mutex(State())

    init(_ connection: SQLiteConnection, checkpoints: SQLiteCheckpoints) {
        self.connection = connection
        self.checkpoints = checkpoints
    }

    /// Takes the writes on in this order, nothing between them.
    func enqueue(_ writes: [any SQLiteWrite]) {
        enum Next { case wake, wait, refuse }
        let next = state.withLock { state -> Next in
            if state.isClosed { return .refuse }
            for write in writes { state.waiting.append(write) }
            if state.isAtWork { return .wait }
            state.isAtWork = true
            return .wake
        }
        switch next {
        case .wait: break
        case .wake: connection.perform { [self] _ in work() }
        case .refuse: for write in writes { write.settle(StoreFailure.busy("The store is closed.")) }
        }
    }

    /// Refuses what waits and what will come; the batch at work is finished before `SQLiteConnection.close` gets its turn.
    func close() {
        let refused = state.withLock { state in
            state.isClosed = true
            defer { state.waiting.removeAll() }
            return state.waiting
        }
        for write in refused { write.settle(StoreFailure.busy("The store is closed.")) }
    }

    private func work() {
        while true {
            let batch = takeBatch()
            if batch.isEmpty { return }
            run(batch[...])
            checkpoints.afterCommit(on: connection)
        }
    }

    private func takeBatch() -> [any SQLiteWrite] {
        state.withLock { state in
            var batch: [any SQLiteWrite] = []
            while batch.count < SQLiteWriter.largestBatch, let write = state.waiting.popFirst() { batch.append(write) }
            state.isAtWork = !batch.isEmpty
            return batch
        }
    }

    private func run(_ batch: ArraySlice<any SQLiteWrite>) {
        var done: [(write: any SQLiteWrite, afterwards: [@Sendable () -> Void])] = []
        var rest = batch
        do {
            try execute("BEGIN IMMEDIATE")
            while let write = rest.popFirst() {
                let transaction = SQLiteTransaction(connection)
                do {
                    try run(write, in: transaction, alone: batch.count == 1)
                    done.append((write, transaction.afterwards))
                } catch {
                    write.settle(error)
                    // A full disk makes SQLite give up the whole transaction: nothing of it may be answered as done.
                    guard connection.isInTransaction else { throw error }
                }
            }
            try execute("COMMIT")
        } catch {
            if connection.isInTransaction { try? execute("ROLLBACK") }
            for (write, _) in done { write.settle(error) }
            if done.isEmpty && rest.count == batch.count {
                for write in rest { write.settle(error) }
            } else if !rest.isEmpty {
                run(rest)
            }
            return
        }
        for (_, afterwards) in done { for body in afterwards { body() } }
        for (write, _) in done { write.settle(nil) }
    }

    /// Runs one body and, if it throws, takes back what it did. A single body needs no savepoint: the transaction is
    /// its own.
    private func run(_ write: any SQLiteWrite, in transaction: SQLiteTransaction, alone: Bool) throws {
        do {
            if !alone { try execute("SAVEPOINT body") }
            try transaction.settling { try write.run(in: $0) }
            if !alone { try execute("RELEASE body") }
        } catch {
            takeBack(alone: alone)
            throw error
        }
    }

    /// Undoes a body. If not even that works, the whole transaction goes.
    private func takeBack(alone: Bool) {
        guard connection.isInTransaction else { return }
        do {
            if alone { return try execute("ROLLBACK") }
            try execute("ROLLBACK TO body")
            try execute("RELEASE body")
        } catch {
            if connection.isInTransaction { try? execute("ROLLBACK") }
        }
    }

    private func execute(_ sql: SQL) throws { _ = try connection.execute(sql) }
}
