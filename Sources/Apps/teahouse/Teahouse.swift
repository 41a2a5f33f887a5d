import ArgumentParser

@main
struct Teahouse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "teahouse", abstract: "A home for your own community: chat, calls, video, articles.",
        subcommands: [Serve.self, Config.self, BackUp.self, RestoreBackup.self, Reindex.self, Demo.self, Bench.self, WriteContract.self],
        defaultSubcommand: Serve.self)
}
