import Storage

/// What went wrong on a connection, before it is decided whether the body runs again.
enum PostgresFailure: Error {
    /// The server gave the transaction up because of another one; a second run may go through.
    case conflict(StoreFailure)
    /// The connection is gone.
    case lost(String)
    case refused(StoreFailure)

    init(_ state: String, message: String, failure: StoreFailure) {
        switch state {
        // Serialization failure, deadlock, and a lock that did not come in time, which is most often a deadlock that the
        // server looks for only after a second.
        case "40001", "40P01", "55P03": self = .conflict(failure)
        // The tables changed under a prepared statement; a new connection prepares it anew.
        case "0A000" where message.contains("cached plan"), "26000": self = .lost(message)
        // The server shuts down, or an administrator ended the connection.
        case "57P01", "57P02", "57P03": self = .lost(message)
        default: self = .refused(failure)
        }
    }

    var storeFailure: StoreFailure {
        switch self {
        case .conflict(let failure), .refused(let failure): failure
        case .lost(let reason): .busy(reason)
        }
    }
}
