package import Foundation

/// Puts a backup in the place of a data folder that is not there.
package struct Restore: Sendable {
    private let backup: URL

    package init(from backup: URL) { self.backup = backup }

    /// Checks the backup and copies it. The data folder appears when it is complete.
    /// - Throws: `BackupFailure.notEmpty` if the folder holds anything: nothing is ever overwritten.
    @discardableResult
    package func write(to dataFolder: URL) async throws -> BackupContents {
        try await Folder.work { try copy(to: dataFolder) }
    }

    private func copy(to dataFolder: URL) throws -> BackupContents {
        try Folder.requireNothing(at: dataFolder)
        let contents = try BackupContents.check(backup)
        return try Folder.appear(as: dataFolder) { draft in
            for folder in contents.folders {
                try Folder.copyMissing(from: backup.appending(path: folder), to: draft.appending(path: folder))
            }
            try Folder.copy(backup.appending(path: Backup.databaseName), to: draft.appending(path: Backup.databaseName))
            return contents
        }
    }
}
