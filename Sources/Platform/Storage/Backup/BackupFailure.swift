/// Why a backup was not written or not restored, in a sentence for the person at the terminal.
package enum BackupFailure: Error, Equatable, CustomStringConvertible {
    case notEmpty(String)
    case noDatabase(String)
    case noBackup(String)
    case damaged(String)

    package var description: String {
        switch self {
        case .notEmpty(let path): "There is something at \(path) already. Nothing was changed; please name a folder that is empty or not there."
        case .noDatabase(let path): "There is no database in \(path)."
        case .noBackup(let path): "There is no complete backup in \(path)."
        case .damaged(let what): "The backup is damaged: \(what)."
        }
    }
}
