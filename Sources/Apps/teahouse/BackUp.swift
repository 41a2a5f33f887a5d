import ArgumentParser
import Foundation
import Server
import Storage

/// Copies the embedded store and the uploads while the server runs.
struct BackUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the embedded store and the uploads, while the server runs.")

    @Argument(help: "An empty or new folder for the copy.", completion: .directory)
    var folder: String

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let settings = try await options.read()
        guard settings.databaseURL == nil else {
            throw ValidationError("This server's store is PostgreSQL: use pg_dump for it, and copy the folder \(settings.dataFolder.path)/blobs.")
        }
        let contents = try await Backup(of: settings.dataFolder).write(to: URL(filePath: folder, directoryHint: .isDirectory))
        print("Copied the store (\(contents.databaseBytes) bytes) and \(contents.files) uploaded files (\(contents.fileBytes) bytes) to \(folder).")
    }
}
