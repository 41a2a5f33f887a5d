import Foundation
import Glibc
import Synchronization
import Testing

@testable import Media

@Suite("The sandbox")
struct SandboxTests {
    private let small = Allowance(time: .seconds(60), processorSeconds: 5, memory: 128 << 20, file: 1 << 20, output: 1 << 16)

    private func shell(_ script: String, _ allowance: Allowance? = nil) async throws -> Ending {
        try await Studio.withFolder { folder in
            try Data("a stranger's file".utf8).write(to: Studio.original(folder))
            return try await Studio.sandbox.run("sh", ["-c", script], in: folder, allowance: allowance ?? small)
        }
    }

    @Test("This machine can confine programs wholly")
    func confinement() async {
        #expect(await Confinement.strongest() == .namespaces)
    }

    @Test("A program reads the file it is given and writes beside it")
    func works() async throws {
        try await Studio.withFolder { folder in
            try Data("tea".utf8).write(to: Studio.original(folder))
            let ending = try await Studio.sandbox.run("sh", ["-c", "cat original; echo done > result"], in: folder, allowance: small)
            #expect(ending.isSuccess)
            #expect(ending.output == Data("tea".utf8))
            #expect(try Data(contentsOf: folder.appending(path: "result")) == Data("done\n".utf8))
        }
    }

    @Test("It cannot write the file it is given, nor read or write anything else", arguments: [
        "echo x > original", "cat /etc/passwd", "ls /home", "ls /root", "ls /proc/1", "echo x > /usr/x", "cat ../../etc/passwd",
    ])
    func nothingElse(script: String) async throws {
        let ending = try await shell(script)
        #expect(!ending.isSuccess)
        #expect(ending.output.isEmpty)
    }

    @Test("It has no network")
    func noNetwork() async throws {
        let doorbell = Doorbell()
        let script = "exec bash -c 'echo hello > /dev/tcp/127.0.0.1/\(doorbell.port)'"
        #expect(try await !shell(script).isSuccess)
        #expect(!doorbell.rang())
        // Outside the sandbox the same words do ring.
        let open = try await Studio.withFolder { try await Studio.run("sh", "-c", script, in: $0) }
        #expect(open.isSuccess)
        #expect(doorbell.rang())
    }

    @Test("It knows nothing of the server's surroundings")
    func environment() async throws {
        let names = String(decoding: try await shell("env").output, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != "=" } }
        #expect(Set(names).isSubset(of: ["PATH", "LC_ALL", "HOME", "TMPDIR", "PWD", "VIPS_CONCURRENCY", "VIPS_BLOCK_UNTRUSTED", "VIPS_WARNING", "_"]))
    }

    @Test("No open file of the server is handed on")
    func noOpenFiles() async throws {
        let ending = try await shell("for n in 3 4 5 6 7 8 9; do (: >&$n) 2>/dev/null && echo $n; done; true")
        #expect(ending.isSuccess)
        #expect(ending.output.isEmpty)
    }

    @Test("It is stopped with its children when its time is up")
    func outOfTime() async throws {
        var brief = small
        brief.time = .milliseconds(300)
        let started = ContinuousClock.now
        let ending = try await shell("sleep 100 & sleep 100", brief)
        #expect(ending.manner == .outOfTime)
        #expect(ending.failure == .tooCostly)
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test("Without namespaces the whole process group is stopped too")
    func processGroup() async throws {
        try await Studio.withFolder { folder in
            var brief = small
            brief.time = .milliseconds(300)
            // The pipe ends when the last of the group is gone; otherwise this would take 100 seconds.
            let started = ContinuousClock.now
            let ending = try await Sandbox(confinement: .limits).run("sh", ["-c", "sleep 100 & sleep 100"], in: folder, allowance: brief)
            #expect(ending.manner == .outOfTime)
            #expect(ContinuousClock.now - started < .seconds(60))
        }
    }

    @Test("It is stopped when its share of the processor is used up")
    func outOfProcessor() async throws {
        var brief = small
        brief.processorSeconds = 1
        let ending = try await shell("while :; do :; done", brief)
        #expect(ending.failure == .tooCostly)
    }

    @Test("It gets no more memory than it is given")
    func outOfMemory() async throws {
        let ending = try await shell("dd if=/dev/zero of=/dev/null bs=300M count=1")
        #expect(!ending.isSuccess)
        #expect(try await shell("dd if=/dev/zero of=/dev/null bs=30M count=1").isSuccess)
    }

    @Test("It cannot fill the disk with a file")
    func outOfFile() async throws {
        let ending = try await shell("dd if=/dev/zero of=big bs=1M count=20")
        #expect(ending.failure == .tooCostly)
    }

    @Test("It cannot flood the server with words")
    func outOfOutput() async throws {
        #expect(try await shell("yes").manner == .outOfOutput)
        // Complaints are read and dropped.
        #expect(try await shell("yes | head -c 1000000 >&2").isSuccess)
    }

    @Test("What it prints can be heard while it runs, however much it is")
    func heard() async throws {
        let heard = Mutex(0)
        let ending = try await Studio.withFolder { folder in
            try await Studio.sandbox.run(
                "sh", ["-c", "yes | head -c 1000000"], in: folder, allowance: small, hearing: { piece in heard.withLock { $0 += piece.count } })
        }
        #expect(ending.isSuccess)
        #expect(ending.output.isEmpty)
        #expect(heard.withLock { $0 } == 1_000_000)
    }

    @Test("It steps back behind others as far as it is told", arguments: [Confinement.namespaces, .limits])
    func patience(confinement: Confinement) async throws {
        try await Studio.withFolder { folder in
            var patient = small
            patient.patience = 19
            let script = "nice; cat /proc/self/autogroup 2>/dev/null; true"
            let ending = try await Sandbox(confinement: confinement).run("sh", ["-c", script], in: folder, allowance: patient)
            let lines = String(decoding: ending.output, as: UTF8.self).split(separator: "\n")
            #expect(lines.first == "19")
            // In the namespaces there is no `/proc`; elsewhere not every kernel groups by session.
            if lines.count > 1, getuid() == 0 { #expect(lines[1].hasSuffix("nice 19")) }
        }
    }

    @Test("That the disk is full is no fault of the file")
    func outOfRoom() async throws {
        try await Studio.withFolder { folder in
            await #expect(throws: BlobFailure.full) {
                try await Studio.sandbox.require("sh", ["-c", "echo 'out.mp4: No space left on device' >&2; exit 1"], in: folder, allowance: small)
            }
        }
    }

    @Test("It ends when nobody waits for it any more")
    func cancelled() async throws {
        let started = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = try? await shell("sleep 100", Studio.generous) }
            group.cancelAll()
        }
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test("A program that is not there is no fault of the file", arguments: [Confinement.namespaces, .limits])
    func missingProgram(confinement: Confinement) async throws {
        let ending = try await Studio.withFolder {
            try await Sandbox(confinement: confinement).run("no-such-program", [], in: $0, allowance: small)
        }
        #expect(ending.failure == .unavailable)
    }
}
