import ArgumentParser
import Server

/// Prints every setting, its value now, and what it means.
struct Config: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print every setting with its value and what it means.")

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let values = try await SettingValues(given: options.given)
        for setting in Setting.all {
            let value = setting.isSecret && !values[setting].isEmpty ? "•••" : values[setting]
            print("# \(setting.sentence) Default: \(setting.standard.isEmpty ? "none" : setting.standard)\n\(setting.variable)=\(value)\n")
        }
    }
}
