import Foundation
import Server

/// `teahouse serve` in a process of its own, which can be killed.
final class ServerProcess {
    private let process = Process()
    let url: URL

    /// Starts it and waits until its port is open.
    init(_ settings: ServerSettings) async throws {
        // The program is built beside the tests.
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let output = Pipe()
        process.executableURL = tests.deletingLastPathComponent().appending(path: "teahouse")
        process.arguments = ["serve", "--port", "0", "--data", settings.dataFolder.path]
        if let database = settings.databaseURL { process.arguments? += ["--database", database] }
        process.environment = ProcessInfo.processInfo.environment.merging([
            "TEAHOUSE_CHATS_MESSAGES_PER_SECOND": "\(settings.messagesPerSecond)",
            "TEAHOUSE_CHATS_MESSAGES_BURST": "\(settings.messagesBurst)",
            "TEAHOUSE_LOG_LEVEL": "error",
        ]) { $1 }
        process.standardOutput = output
        try process.run()
        url = try await Self.address(in: output)
    }

    /// Ends it without warning, in the middle of whatever it does.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private static func address(in output: Pipe) async throws -> URL {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                var said = Data()
                while true {
                    let more = output.fileHandleForReading.availableData
                    said += more
                    let text = String(decoding: said, as: UTF8.self)
                    if let match = text.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+\n/), let url = URL(string: String(match.0.dropLast())) {
                        return continuation.resume(returning: url)
                    }
                    if more.isEmpty { return continuation.resume(throwing: Unopened(said: text)) }
                }
            }
        }
    }

    private struct Unopened: Error { let said: String }
}
