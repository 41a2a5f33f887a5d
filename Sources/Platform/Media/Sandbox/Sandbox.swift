package import Foundation
package import Logging

/// Runs a program on a stranger's file so that the worst it can do is to fail.
///
/// It sees its folder and nothing else, has no network, may use up what the `Allowance` says and is ended with all
/// its children when that is used up, when the caller is cancelled, or when the server dies.
package struct Sandbox: Sendable {
    /// The name of the stranger's file in the folder; it cannot be written.
    package static let original = "original"

    package let confinement: Confinement
    private let turnstile: Turnstile
    private let patience: Int?
    private let logger: Logger

    /// - Parameters:
    ///   - places: how many programs run at the same time; others wait for their turn.
    ///   - patience: how far all of them step back, whatever their allowance says; nil for what it says.
    package init(confinement: Confinement, places: Int = 2, patience: Int? = nil, logger: Logger = Logger(label: "teahouse.media")) {
        self.confinement = confinement
        self.patience = patience
        self.logger = logger
        turnstile = Turnstile(places: places)
    }

    /// The same sandbox with places of its own, for work that takes so long that others must not wait behind it.
    package func apart(places: Int) -> Sandbox {
        Sandbox(confinement: confinement, places: places, patience: patience, logger: logger)
    }

    /// Runs `program` in `folder`, where relative names lead.
    /// - Parameter hearing: gets what it prints as it comes, on a thread of the sandbox; the ending then has no output.
    package func run(
        _ program: String, _ arguments: [String], in folder: URL, allowance: Allowance, hearing: Hearing? = nil
    ) async throws -> Ending {
        var own = allowance
        own.patience = patience ?? allowance.patience
        let allowance = own
        return try await turnstile.pass {
            try Task.checkCancellation()
            let child = Child()
            return try await withTaskCancellationHandler {
                let command = confinement.command(
                    program, arguments, in: folder, environment: environment(folder), allowance: allowance)
                return try await onThread {
                    try child.run(command, in: folder, environment: environment(folder), allowance: allowance, hearing: hearing)
                }
            } onCancel: {
                child.kill()
            }
        }
    }

    /// Runs `program` and expects it to succeed.
    /// - Returns: what it printed.
    /// - Throws: the `MediaFailure` that its end stands for.
    @discardableResult
    package func require(_ program: String, _ arguments: [String], in folder: URL, allowance: Allowance) async throws -> Data {
        try await succeed(program, arguments, in: folder, allowance: allowance).output
    }

    /// As `require`, with all of the ending.
    /// - Throws: the `MediaFailure` that its end stands for; `BlobFailure.full` if there was no room for what it made.
    func succeed(
        _ program: String, _ arguments: [String], in folder: URL, allowance: Allowance, hearing: Hearing? = nil
    ) async throws -> Ending {
        let ending = try await run(program, arguments, in: folder, allowance: allowance, hearing: hearing)
        if let failure = ending.failure {
            try Task.checkCancellation()
            logger.info(
                "A program could not work on a file.",
                metadata: ["program": "\(program)", "ending": "\(ending.manner)", "complaint": "\(ending.complaint)"])
            // No fault of the file.
            if ending.isOutOfRoom { throw BlobFailure.full }
            throw failure
        }
        return ending
    }

    /// Nothing of the server's own environment is handed on.
    private func environment(_ folder: URL) -> [String: String] {
        [
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
            "TMPDIR": confinement == .namespaces ? "/job" : folder.path,
            // libvips: one thread, no reader that its authors do not trust with strangers' files.
            "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1", "VIPS_WARNING": "0",
        ]
    }

    /// A thread of its own, because Bubblewrap ends its child when the thread that started it ends.
    private func onThread<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Swift.Result { try work() }) }
        }
    }
}

/// Gets what a program prints, piece by piece.
package typealias Hearing = @Sendable (Data) -> Void
