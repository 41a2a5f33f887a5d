import Configuration
package import Foundation
package import Logging
import SystemPackage

/// Everything that can be set, read once at start: command line, environment, the file `teahouse.env`, defaults.
package struct ServerSettings: Sendable {
    package var host = "127.0.0.1"
    package var port = 8080
    package var origin: String?
    package var trustsProxy = false
    package var dataFolder = URL(filePath: "data")
    package var databaseURL: String?
    package var connections = 8
    package var webFolder: URL? = URL(filePath: "web/dist")
    package var logLevel = Logger.Level.info
    package var messagesPerSecond = 20
    package var messagesBurst = 50
    package var uploadMegabytes = 5_000
    package var heldVideos = 3
    package var holdMinutes = 10
    package var actDays = 400
    /// How often a live socket is asked whether its client is there. Fixed but for tests.
    package var livePing = Duration.seconds(25)
    /// Whether nobody needs the machine meanwhile, so that pictures and films may take all of it. Fixed but for the
    /// demonstration.
    package var isAlone = false

    package init() {}

    /// Reads the settings.
    /// - Parameter given: what the command line says, by key; it goes before everything else.
    /// - Throws: `SettingProblem` with a sentence for the operator.
    package static func read(given: [String: String] = [:]) async throws -> ServerSettings {
        let values = try await SettingValues(given: given)
        var settings = ServerSettings()
        settings.host = values[.host]
        settings.port = try values.number(.port, in: 0...65_535)
        settings.origin = values[.origin].isEmpty ? nil : values[.origin]
        settings.trustsProxy = values[.trustsProxy] == "true"
        settings.dataFolder = URL(filePath: values[.data], directoryHint: .isDirectory)
        settings.databaseURL = values[.database].isEmpty ? nil : values[.database]
        settings.connections = try values.number(.connections, in: 1...200)
        settings.webFolder = URL(filePath: values[.web], directoryHint: .isDirectory)
        guard let level = Logger.Level(rawValue: values[.logLevel]) else { throw SettingProblem(.logLevel, values[.logLevel]) }
        settings.logLevel = level
        settings.messagesPerSecond = try values.number(.messagesPerSecond, in: 1...1_000_000)
        settings.messagesBurst = try values.number(.messagesBurst, in: 1...1_000_000)
        settings.uploadMegabytes = try values.number(.accountQuota, in: 1...100_000_000)
        settings.heldVideos = try values.number(.heldVideos, in: 0...1_000_000)
        settings.holdMinutes = try values.number(.holdMinutes, in: 0...100_000)
        settings.actDays = try values.number(.actDays, in: 1...10_000)
        return settings
    }
}

/// A setting whose value cannot be used.
package struct SettingProblem: Error, CustomStringConvertible {
    package let description: String

    init(_ setting: Setting, _ value: String) {
        description = "\(setting.variable) is set to “\(value)”, which cannot be used. \(setting.sentence)"
    }
}

/// The values of all settings, as words.
package struct SettingValues: Sendable {
    private let config: ConfigReader

    package init(given: [String: String]) async throws {
        let given = given.reduce(into: [AbsoluteConfigKey: ConfigValue]()) { values, pair in
            let key = AbsoluteConfigKey(["teahouse"] + pair.key.split(separator: ".").map(String.init))
            values[key] = ConfigValue(.string(pair.value), isSecret: false)
        }
        config = ConfigReader(providers: [
            InMemoryProvider(name: "command line", values: given),
            EnvironmentVariablesProvider(),
            try await EnvironmentVariablesProvider(environmentFilePath: "teahouse.env", allowMissing: true),
        ])
    }

    package subscript(_ setting: Setting) -> String {
        config.string(forKey: ConfigKey("teahouse." + setting.key), isSecret: setting.isSecret, default: setting.standard)
    }

    func number(_ setting: Setting, in range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(self[setting]), range.contains(number) else { throw SettingProblem(setting, self[setting]) }
        return number
    }
}
