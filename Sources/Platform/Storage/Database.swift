/// The store. Two engines ship: SQLite (here) and PostgreSQL (`StoragePostgres`).
///
/// The closures are synchronous, so that nothing can be awaited while a transaction is open; they run on the
/// engine's own threads. A write closure may run more than once (PostgreSQL retries serialization failures), so
/// it must not touch anything but its transaction.
///
/// A statement that fails ends its transaction: further ones throw the same failure, and catching it saves nothing.
/// Where a row may be there already, say `ON CONFLICT`.
package protocol Database: Sendable {
    /// Runs `body` on a consistent snapshot.
    func read<T: Sendable>(_ body: @escaping @Sendable (any ReadTransaction) throws -> T) async throws -> T

    /// Runs `body` in a transaction. When this returns, its effects are on disk; when it throws, there are none.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any WriteTransaction) throws -> T) async throws -> T

    /// Runs several bodies in the given order, each for itself: one that throws takes no other with it. Nothing of
    /// the same caller comes between them out of order.
    func writeEach<T: Sendable>(_ bodies: [@Sendable (any WriteTransaction) throws -> T]) async -> [Result<T, any Error>]

    /// Makes what was overwritten and deleted unreadable on the disk, as far as the engine can and without waiting long
    /// for readers. On PostgreSQL that is the work of its own vacuum.
    func shred() async

    var dialect: Dialect { get }

    /// Ends all work and closes the engine.
    func close() async throws
}

package enum Dialect: Sendable {
    case sqlite, postgres
}

package protocol ReadTransaction {
    var dialect: Dialect { get }
    func rows(_ sql: SQL) throws -> [Row]
}

package protocol WriteTransaction: ReadTransaction {
    /// Runs a statement.
    /// - Returns: how many rows it changed.
    @discardableResult
    func execute(_ sql: SQL) throws -> Int

    /// Runs `body` after the commit; never if the transaction fails. On SQLite this is in the order of commits; on
    /// PostgreSQL commits of different connections may be told in either order, so compare sequence numbers.
    /// It runs on the engine's thread: hand work on, do not wait there.
    func afterCommit(_ body: @escaping @Sendable () -> Void)
}

extension ReadTransaction {
    package func row(_ sql: SQL) throws -> Row? { try rows(sql).first }
}
