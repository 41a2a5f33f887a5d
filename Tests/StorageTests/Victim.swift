import CSpawn
import Dispatch
import Foundation

/// A `StoreVictim` at work in a process of its own.
///
/// `posix_spawn` and not Foundation's `Process`, which reads past the end of its list of open files when a process has
/// many of them, as one with all these stores has.
///
/// Safe because a test waits for each call before the next.
final class Victim: @unchecked Sendable {
    private let id: pid_t
    private let output: FileHandle
    private var pending = Data()
    private var lines: [String] = []

    init(_ arguments: [String]) throws {
        // The program is built beside the tests.
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let program = tests.deletingLastPathComponent().appending(path: "StoreVictim").path
        var ends: [Int32] = [0, 0]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw CocoaError(.fileReadUnknown) }
        defer { close(ends[1]) }
        output = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        id = try Victim.spawn([program] + arguments, output: ends[1])
    }

    private static func spawn(_ command: [String], output: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var words = command.map { strdup($0) } + [nil]
        var surroundings = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + surroundings).forEach { free($0) } }
        var id = pid_t()
        guard posix_spawn(&id, command[0], &actions, nil, &words, &surroundings) == 0 else { throw CocoaError(.executableLoad) }
        return id
    }

    /// Waits until it has said so many lines, or ended.
    func read(lines count: Int) async {
        await onOwnThread { while self.lines.count < count, self.readMore() {} }
    }

    /// Kills it without warning.
    /// - Returns: everything it said.
    func kill() async -> [String] {
        await onOwnThread {
            Foundation.kill(self.id, SIGKILL)
            while self.readMore() {}
            waitpid(self.id, nil, 0)
        }
        return lines
    }

    private func readMore() -> Bool {
        let data = output.availableData
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
