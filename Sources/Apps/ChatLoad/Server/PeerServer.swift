package import Foundation
internal import NIOPosix

/// A server that one of the scripts in Benchmarks/peers has started, and stops when its standard input ends.
package struct PeerServer: Sendable {
    /// The line a script prints when the server takes connections.
    package struct Ready: Decodable, Sendable {
        package let port: Int
        package let processes: [Int]
        /// How long the server took from its start to the first answer, where the script has measured it.
        package let startSeconds: Double?
    }

    package let ready: Ready
    package let folder: URL

    package var processes: ServerProcesses { ServerProcesses(roots: ready.processes) }

    /// Starts a server with some people in a new folder, hands it over, then stops it and deletes the folder.
    package static func run<Result: Sendable>(
        script: URL, people: Int, _ body: (PeerServer) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "teahouse-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        process.executableURL = script
        process.arguments = [folder.path, String(people)]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        func stop() throws {
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
            try FileManager.default.removeItem(at: folder)
        }
        do {
            let line = try await NIOThreadPool.singleton.runIfActive { [handle = output.fileHandleForReading] in firstLine(of: handle) }
            guard let ready = try? JSONDecoder().decode(Ready.self, from: line) else {
                throw PeerFailure(script: script.lastPathComponent)
            }
            let result = try await body(PeerServer(ready: ready, folder: folder))
            try stop()
            return result
        } catch {
            try stop()
            throw error
        }
    }

    private static func firstLine(of handle: FileHandle) -> Data {
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = handle.availableData
            guard !more.isEmpty else { break }
            line.append(more)
        }
        return line
    }
}
