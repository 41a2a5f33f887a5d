import ArgumentParser
import Server

/// What every command lets one set; the rest comes from the environment and `teahouse.env`.
struct SettingOptions: ParsableArguments {
    @Option(help: "The address to listen on.")
    var host: String?

    @Option(help: "The port to listen on; 0 for any free one.")
    var port: Int?

    @Option(help: "The folder of the embedded store and of uploads.")
    var data: String?

    @Option(help: "A PostgreSQL connection string instead of the embedded store.")
    var database: String?

    var given: [String: String] {
        var given: [String: String] = [:]
        given["http.host"] = host
        given["http.port"] = port.map(String.init)
        given["data.folder"] = data
        given["database.url"] = database
        return given
    }

    func read() async throws -> ServerSettings { try await ServerSettings.read(given: given) }
}
