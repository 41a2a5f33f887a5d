import CSpawn
import Foundation
import Glibc
import Synchronization

/// One child process with a session of its own, so that it has no terminal and is ended with all its children. Everything here blocks: it runs on the thread of the sandbox.
///
/// `posix_spawn` and not Foundation's `Process`, which has no process groups, no limit on output and hands every
/// open file of the server on to the child.
final class Child: Sendable {
    /// The running process; nil before it starts and once its end was seen, because its number may be given to
    /// another process then.
    private let group = Mutex<(id: pid_t?, isCancelled: Bool)>((nil, false))

    /// Ends the process and all its children at once.
    func kill() {
        group.withLock { group in
            group.isCancelled = true
            if let id = group.id { Glibc.kill(-id, SIGKILL) }
        }
    }

    /// - Parameter hearing: gets what it prints as it comes; then nothing of it is kept.
    func run(
        _ command: [String], in folder: URL, environment: [String: String], allowance: Allowance, hearing: Hearing? = nil
    ) throws -> Ending {
        var output = try Pipe()
        var complaint = try Pipe()
        defer {
            output.closeBoth()
            complaint.closeBoth()
        }
        let id = try spawn(command, in: folder, environment: environment, output: output.writing, complaint: complaint.writing)
        output.closeWriting()
        complaint.closeWriting()

        let deadline = ContinuousClock.now + allowance.time
        var printed = Gathered(limit: allowance.output, hearing: hearing)
        var complained = Gathered(limit: 1 << 16, keepsReading: true)
        let outcome = listen(to: [output.reading, complaint.reading], into: &printed, &complained, until: deadline)
        if outcome != nil { kill() }
        let status = wait(for: id, until: deadline)
        let words = String(decoding: complained.bytes.suffix(2000), as: UTF8.self)
        return Ending(manner: outcome ?? status, output: printed.bytes, complaint: words)
    }

    private func spawn(
        _ command: [String], in folder: URL, environment: [String: String], output: Int32, complaint: Int32
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, complaint, 2)
        // No file of the server is open in the child.
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        posix_spawn_file_actions_addchdir_np(&actions, folder.path)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var arguments = command.map { strdup($0) } + [nil]
        var surroundings = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (arguments + surroundings).forEach { free($0) } }
        return try group.withLock { group in
            guard !group.isCancelled else { throw CancellationError() }
            var id = pid_t()
            guard posix_spawnp(&id, command[0], &actions, &attributes, &arguments, &surroundings) == 0 else {
                throw MediaFailure.unavailable
            }
            group.id = id
            return id
        }
    }

    /// Reads both pipes until they end.
    /// - Returns: why it stopped before that.
    private func listen(
        to pipes: [Int32], into printed: inout Gathered, _ complained: inout Gathered, until deadline: ContinuousClock.Instant
    ) -> Ending.Manner? {
        var waiting = pipes.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while waiting.contains(where: { $0.fd >= 0 }) {
            let left = deadline - ContinuousClock.now
            guard left > .zero else { return .outOfTime }
            if poll(&waiting, nfds_t(waiting.count), Int32(clamping: left.components.seconds * 1000 + 1000)) < 0, errno != EINTR {
                return .outOfTime
            }
            for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
                let goesOn = index == 0 ? printed.read(waiting[index].fd) : complained.read(waiting[index].fd)
                // A negative number is skipped by `poll`.
                if !goesOn { waiting[index].fd = -1 }
            }
            if printed.isOverfull { return .outOfOutput }
        }
        return nil
    }

    /// Waits for the end of the process and takes its number out of use.
    private func wait(for id: pid_t, until deadline: ContinuousClock.Instant) -> Ending.Manner {
        while true {
            var status: Int32 = 0
            let isOver = group.withLock { group in
                guard waitpid(id, &status, WNOHANG) != 0 else { return false }
                group.id = nil
                return true
            }
            if isOver {
                let signal = status & 0x7F
                return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
            }
            // Its pipes are closed, so that it is about to end; one that only closed them is ended in time.
            if ContinuousClock.now > deadline { kill() }
            usleep(2000)
        }
    }
}

/// Two ends of a pipe, which no other child inherits.
private struct Pipe {
    private(set) var reading: Int32
    private(set) var writing: Int32

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw Disk.failure() }
        reading = ends[0]
        writing = ends[1]
    }

    mutating func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }

    mutating func closeBoth() {
        closeWriting()
        if reading >= 0 { close(reading) }
        reading = -1
    }
}

/// What came out of a pipe, up to a limit.
private struct Gathered {
    let limit: Int
    /// Reads on beyond the limit and keeps the newest half.
    var keepsReading = false
    let hearing: Hearing?
    private(set) var bytes = Data()
    private(set) var isOverfull = false

    init(limit: Int, keepsReading: Bool = false, hearing: Hearing? = nil) {
        self.limit = limit
        self.keepsReading = keepsReading
        self.hearing = hearing
    }

    /// - Returns: false at the end of the pipe.
    mutating func read(_ descriptor: Int32) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count < 0 { return errno == EINTR }
        if let hearing {
            hearing(Data(buffer.prefix(count)))
            return count > 0
        }
        bytes.append(contentsOf: buffer.prefix(count))
        if bytes.count > limit {
            if keepsReading { bytes = bytes.suffix(limit / 2) } else { isOverfull = true }
        }
        return count > 0
    }
}
