import GRDB
import GRDBSQLite

extension StoreFailure {
    init(_ error: DatabaseError) {
        self.init(sqliteCode: error.extendedResultCode.rawValue, error.message ?? "")
    }

    /// What an answer of SQLite means to us. See https://sqlite.org/rescode.html.
    init(sqliteCode code: CInt, _ message: String) {
        switch (code & 0xff, code) {
        case (SQLITE_FULL, _), (_, SQLITE_IOERR | 3 << 8 /* WRITE */), (_, SQLITE_IOERR | 19 << 8 /* SHMSIZE */):
            self = .full
        case (_, SQLITE_IOERR | 4 << 8 /* FSYNC */), (_, SQLITE_IOERR | 5 << 8 /* DIR_FSYNC */):
            self = .busy("The disk did not confirm what was written.")
        case (SQLITE_BUSY, _), (SQLITE_LOCKED, _), (SQLITE_INTERRUPT, _): self = .busy(message)
        case (SQLITE_CONSTRAINT, SQLITE_CONSTRAINT | 3 << 8 /* FOREIGNKEY */): self = .constraint("foreign key")
        // "UNIQUE constraint failed: people.name": what stands after the colon.
        case (SQLITE_CONSTRAINT, _): self = .constraint(message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? message)
        case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _): self = .corrupt(message)
        default: self = .other("\(message) (SQLite \(code))")
        }
    }
}
