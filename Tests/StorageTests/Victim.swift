import Dispatch
import Foundation

/// A `StoreVictim` at work in a process of its own.
///
/// Safe because a test waits for each call before the next.
final class Victim: @unchecked Sendable {
    private let process = Process()
    private let output = Pipe()
    private var pending = Data()
    private var lines: [String] = []

    init(_ arguments: [String]) throws {
        // The program is built beside the tests.
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        process.executableURL = tests.deletingLastPathComponent().appending(path: "StoreVictim")
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
    }

    /// Waits until it has said so many lines, or ended.
    func read(lines count: Int) async {
        await onOwnThread { while self.lines.count < count, self.readMore() {} }
    }

    /// Kills it without warning.
    /// - Returns: everything it said.
    func kill() async -> [String] {
        await onOwnThread {
            Foundation.kill(self.process.processIdentifier, SIGKILL)
            while self.readMore() {}
            self.process.waitUntilExit()
        }
        return lines
    }

    private func readMore() -> Bool {
        let data = output.fileHandleForReading.availableData
        if data.isEmpty { return false }
        pending += data
        while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(String(decoding: pending[pending.startIndex..<end], as: UTF8.self))
            pending = Data(pending[pending.index(after: end)...])
        }
        return true
    }

    /// Waiting for a pipe must not hold up the other tests.
    private func onOwnThread(_ body: @escaping @Sendable () -> Void) async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                body()
                continuation.resume()
            }
        }
    }
}
