package import Foundation
import GRDB

/// Copies the data folder of an embedded store, the database and the files beside it, while it is in use.
///
/// A backup is a folder: `teahouse.sqlite`, the folders of files, and `backup.json`, which says what must be there. It
/// can be looked at, copied with any tool, and written over the network; nothing has to be unpacked to read one file.
///
/// The database is copied inside one read transaction, so it is one moment of the store, with everything that was
/// acknowledged before. Files beside it never change, they only come and go: they are copied before the database (so
/// that one that is deleted meanwhile is still here) and what is new is copied after it.
package struct Backup: Sendable {
    /// Where the server keeps everything.
    package let dataFolder: URL
    private let folders: [String]

    package static let databaseName = "teahouse.sqlite"

    /// - Parameter folders: those in the data folder that hold immutable files. What else lies there is not copied.
    package init(of dataFolder: URL, folders: [String] = ["blobs"]) {
        self.dataFolder = dataFolder
        self.folders = folders
    }

    /// Writes a backup. The folder appears under its name when it is complete.
    /// - Returns: what it holds.
    /// - Throws: `BackupFailure` if something is there already or the data folder holds no database.
    package func write(to target: URL) async throws -> BackupContents {
        try await Folder.work { try copy(to: target) }
    }

    private func copy(to target: URL) throws -> BackupContents {
        try Folder.requireNothing(at: target)
        guard Folder.exists(database) else { throw BackupFailure.noDatabase(dataFolder.path) }
        return try Folder.appear(as: target) { draft in
            try copyFiles(to: draft)
            try copyDatabase(to: draft.appending(path: Backup.databaseName))
            try copyFiles(to: draft)
            let contents = try BackupContents(of: draft, folders: folders, madeAt: .now)
            try contents.save(in: draft)
            return contents
        }
    }

    private var database: URL { dataFolder.appending(path: Backup.databaseName) }

    private func copyFiles(to draft: URL) throws {
        for folder in folders {
            try Folder.copyMissing(from: dataFolder.appending(path: folder), to: draft.appending(path: folder))
        }
    }

    /// Copies in one step, so that SQLite never begins again because somebody wrote, and looks the copy through.
    private func copyDatabase(to file: URL) throws {
        do {
            let source = try DatabaseQueue(path: database.path, configuration: .reading)
            let copy = try DatabaseQueue(path: file.path)
            try source.backup(to: copy)
            try source.close()
            // One file without a log beside it.
            let damage = try copy.writeWithoutTransaction { copy in
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
                return try String.fetchAll(copy, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            }
            try copy.close()
            guard damage.isEmpty else { throw BackupFailure.damaged(damage.joined(separator: "; ")) }
        } catch let error as DatabaseError {
            throw StoreFailure(error)
        }
    }
}
