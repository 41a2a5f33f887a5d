import ArgumentParser
import Foundation
import Server
import Storage

/// Puts a backup into an empty data folder.
struct RestoreBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup into an empty data folder, for a server that is not running.")

    @Argument(help: "The folder that `teahouse backup` wrote.", completion: .directory)
    var folder: String

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let settings = try await options.read()
        let contents = try await Restore(from: URL(filePath: folder, directoryHint: .isDirectory)).write(to: settings.dataFolder)
        print("Restored the store and \(contents.files) uploaded files into \(settings.dataFolder.path).")
    }
}
