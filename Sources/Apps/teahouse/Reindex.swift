import ArgumentParser
import Logging
import Server

/// Has the search index made anew, while the server runs or before it starts.
struct Reindex: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Have everything that is found by words indexed anew; the running server begins within a minute.")

    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await TeahouseServer.reindex(try await options.read(), logger: Logger(label: "teahouse"))
        print("The search index is made anew within minutes. Until then less is found.")
    }
}
