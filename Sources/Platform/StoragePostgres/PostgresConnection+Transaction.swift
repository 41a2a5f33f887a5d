import Foundation
import Storage

extension PostgresConnection {
    enum Purpose: String {
        case reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case writing = "BEGIN ISOLATION LEVEL SERIALIZABLE"
    }

    private static let mostAttempts = 20
    private static let longestTrying: Duration = .seconds(2)

    /// Runs `body` in a transaction, again if the server gave it up because of another or the connection was lost
    /// before the commit was sent.
    ///
    /// A connection that is lost *while* committing leaves open whether it happened. That is answered with
    /// `StoreFailure.busy` and never tried again here: the caller knows whether a second time would do harm.
    func inTransaction<T>(_ purpose: Purpose, _ body: (PostgresTransaction) throws -> T) throws -> T {
        let started = ContinuousClock.now
        for attempt in 1... {
            let mayTryAgain = attempt < PostgresConnection.mostAttempts && .now - started < PostgresConnection.longestTrying
            let transaction = PostgresTransaction(self)
            do {
                try open()
                try command(purpose.rawValue)
                let value = try transaction.settling { try body(transaction) }
                transaction.end()
                try commit()
                for afterwards in transaction.afterwards { afterwards() }
                return value
            } catch PostgresFailure.conflict where mayTryAgain {
                try rollBack()
                pause(attempt)
            } catch PostgresFailure.lost where mayTryAgain {
                close()
            } catch {
                transaction.end()
                try? rollBack()
                throw (error as? PostgresFailure)?.storeFailure ?? error
            }
        }
        throw StoreFailure.busy("The transaction met others too often.")
    }

    private func commit() throws {
        do {
            // A transaction that failed before answers COMMIT with ROLLBACK.
            guard try command("COMMIT") == "COMMIT" else { throw StoreFailure.other("The transaction had failed before its commit.") }
        } catch PostgresFailure.lost(let reason) {
            throw StoreFailure.busy("The connection was lost during a commit: \(reason)")
        }
    }

    /// A connection that cannot even roll back is given up, so that none is ever left inside a transaction.
    private func rollBack() throws {
        do {
            try command("ROLLBACK")
        } catch {
            close()
        }
    }

    /// Two that met wait for different times, the longer the more often they met.
    private func pause(_ attempt: Int) {
        Thread.sleep(forTimeInterval: .random(in: 0...min(0.002 * Double(attempt), 0.025)))
    }
}
