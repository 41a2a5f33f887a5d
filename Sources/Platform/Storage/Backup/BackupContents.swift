package import API
import Foundation

/// What a backup holds, kept in it as `backup.json` and compared before it is restored.
package struct BackupContents: Codable, Equatable, Sendable {
    /// Grows when an older program could not restore it.
    package let format: Int
    package let madeAt: Timestamp
    package let databaseHash: String
    package let databaseBytes: Int64
    package let folders: [String]
    package let files: Int
    package let fileBytes: Int64

    private static let name = "backup.json"
    private static let newestFormat = 1

    /// Counts what is there.
    init(of folder: URL, folders: [String], madeAt: Date) throws {
        let database = folder.appending(path: Backup.databaseName)
        let files = try folders.flatMap { try Folder.files(in: folder.appending(path: $0)) }
        format = BackupContents.newestFormat
        self.madeAt = Timestamp(madeAt)
        databaseHash = try Folder.hash(database)
        databaseBytes = try Folder.size(database)
        self.folders = folders
        self.files = files.count
        fileBytes = try files.reduce(0) { try $0 + Folder.size($1) }
    }

    func save(in folder: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: folder.appending(path: BackupContents.name))
    }

    /// Reads what a backup says about itself and looks whether it is so.
    static func check(_ folder: URL) throws -> BackupContents {
        guard let data = try? Data(contentsOf: folder.appending(path: name)) else { throw BackupFailure.noBackup(folder.path) }
        guard let said = try? JSONDecoder().decode(BackupContents.self, from: data) else { throw BackupFailure.damaged("\(name) cannot be read") }
        guard said.format <= newestFormat else { throw BackupFailure.damaged("it was written by a newer program") }
        guard Folder.exists(folder.appending(path: Backup.databaseName)) else { throw BackupFailure.damaged("the database is missing") }
        let found = try BackupContents(of: folder, folders: said.folders, madeAt: said.madeAt.date)
        if found.databaseHash != said.databaseHash { throw BackupFailure.damaged("the database is not the one that was written") }
        if found.files != said.files || found.fileBytes != said.fileBytes {
            throw BackupFailure.damaged("it holds \(found.files) files of \(said.files)")
        }
        return said
    }
}
