import Foundation
package import Logging

/// How far a program is cut off from the machine it runs on.
package enum Confinement: String, Sendable {
    /// Bubblewrap: an own world of processes, network and files that holds `/usr` and the folder of the job. Works for
    /// root and, where the kernel lets ordinary users make namespaces (as Debian does), for everybody.
    case namespaces
    /// Limits and a process group alone. What a file could make ffmpeg open is then kept in check by its options:
    /// one demuxer, and no protocol but the file given.
    case limits

    /// Tries which one this machine can do, and says in the log if it is the weaker one.
    package static func strongest(logger: Logger = Logger(label: "teahouse.media")) async -> Confinement {
        let probe = Sandbox(confinement: .namespaces)
        let allowance = Allowance(time: .seconds(10), processorSeconds: 5, memory: 1 << 28, file: 1 << 20)
        let ending = try? await probe.run("true", [], in: FileManager.default.temporaryDirectory, allowance: allowance)
        if ending?.isSuccess == true { return .namespaces }
        logger.warning(
            "Programs that work on uploads cannot be shut off from files and network: bwrap is missing, or may make no namespaces.",
            metadata: ["complaint": "\(ending?.complaint ?? "")"])
        return .limits
    }

    /// The command that runs `program` confined.
    func command(
        _ program: String, _ arguments: [String], in folder: URL, environment: [String: String], allowance: Allowance
    ) -> [String] {
        let limits = [
            "prlimit", "--data=\(allowance.memory)", "--cpu=\(allowance.processorSeconds)", "--fsize=\(allowance.file)",
            "--core=0", "--nofile=64", "--",
        ] + patience(allowance.patience)
        return switch self {
        case .limits: limits + [program] + arguments
        case .namespaces: limits + bubblewrap(folder, environment) + [program] + arguments
        }
    }

    /// Lets others go first. Where the kernel groups processes by session (`sched_autogroup`), `nice` counts inside the
    /// session alone, so that the session as a whole is told too; it can do without.
    private func patience(_ steps: Int) -> [String] {
        let script = "{ echo \(steps) > /proc/self/autogroup; } 2>/dev/null; exec nice -n \(steps) ionice -t -c 3 \"$@\""
        return ["sh", "-c", script, "sh"]
    }

    private func bubblewrap(_ folder: URL, _ environment: [String: String]) -> [String] {
        let variables = environment.sorted { $0.key < $1.key }.flatMap { ["--setenv", $0.key, $0.value] }
        return [
            "bwrap", "--unshare-all", "--die-with-parent", "--cap-drop", "ALL", "--uid", "65534", "--gid", "65534",
            "--clearenv",
        ] + variables + [
            "--ro-bind", "/usr", "/usr",
            "--ro-bind-try", "/etc/alternatives", "/etc/alternatives", "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache",
            "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
            "--dev", "/dev", "--bind", folder.path, "/job",
            // The original may be a second name of a file in the store.
            "--ro-bind-try", folder.appending(path: Sandbox.original).path, "/job/\(Sandbox.original)",
            "--chdir", "/job", "--",
        ]
    }
}
