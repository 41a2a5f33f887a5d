internal import Foundation
internal import Synchronization

/// A program that the bench starts and ends itself.
final class Program: Sendable {
    /// It did not do what it was started for.
    struct Failed: Error, CustomStringConvertible {
        let name: String
        let complaint: String

        var description: String { "\(name) failed: \(complaint)" }
    }

    let id: Int
    private let name: String
    private let process: Mutex<Process>

    /// - Parameter log: where it writes what it says.
    init(_ name: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:], log: URL) throws {
        let process = Process()
        process.executableURL = URL(filePath: name.hasPrefix("/") ? name : "/usr/bin/env")
        process.arguments = (name.hasPrefix("/") ? [] : [name]) + arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        FileManager.default.createFile(atPath: log.path, contents: nil)
        let output = try FileHandle(forWritingTo: log)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try output.close()
        self.name = name
        id = Int(process.processIdentifier)
        self.process = Mutex(process)
    }

    var isRunning: Bool { process.withLock(\.isRunning) }

    /// Asks it to end, and waits until it has.
    func stop() async {
        process.withLock { if $0.isRunning { $0.terminate() } }
        await ended()
    }

    /// Waits until it ends by itself.
    /// - Returns: its exit status.
    @discardableResult
    func ended() async -> Int32 {
        while isRunning { try? await Task.sleep(for: .milliseconds(5)) }
        return process.withLock(\.terminationStatus)
    }

    /// Runs a program to its end.
    /// - Returns: what it printed.
    /// - Throws: `Failed` if it complains with its status.
    @discardableResult
    static func run(_ name: String, _ arguments: [String], in folder: URL) async throws -> String {
        let log = folder.appending(path: "log-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: log) }
        let program = try Program(name, arguments, in: folder, log: log)
        let status = await withTaskCancellationHandler {
            await program.ended()
        } onCancel: {
            kill(pid_t(program.id), SIGTERM)
        }
        let said = try String(contentsOf: log, encoding: .utf8)
        guard status == 0 else { throw Failed(name: name, complaint: String(said.suffix(1_000))) }
        return said
    }
}
