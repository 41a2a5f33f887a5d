internal import Foundation

/// The processes of a server with all that they started: what they cost, read from /proc.
package struct ServerProcesses: Sendable {
    let roots: [Int]

    package init(roots: [Int]) { self.roots = roots }

    /// Processor time used so far, in user and kernel mode, of living processes and of ended children.
    package func processorSeconds() throws -> Double {
        let table = try Self.table()
        let ticks = tree(in: table).reduce(0) { $0 + (table[$1]?.ticks ?? 0) }
        return Double(ticks) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Memory in bytes: what is a process's own, and its share of what is shared.
    package func proportionalSetSize() throws -> Int {
        try tree(in: Self.table()).reduce(0) { sum, process in
            let rollup = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
            let line = rollup.split(separator: "\n").first { $0.hasPrefix("Pss:") }
            let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
            return sum + kilobytes * 1024
        }
    }

    private struct Entry {
        let parent: Int
        let ticks: Int
    }

    private func tree(in table: [Int: Entry]) -> Set<Int> {
        var found = Set(roots.filter { table[$0] != nil })
        var grew = true
        while grew {
            let children = table.filter { found.contains($0.value.parent) && !found.contains($0.key) }.keys
            grew = !children.isEmpty
            found.formUnion(children)
        }
        return found
    }

    private static func table() throws -> [Int: Entry] {
        var table: [Int: Entry] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
            // A process may end between the listing and the reading.
            guard let process = Int(name), let text = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8) else { continue }
            // The second field is the name in brackets and may contain anything; the third follows the last bracket.
            guard let bracket = text.lastIndex(of: ")") else { continue }
            let fields = text[text.index(after: bracket)...].split(separator: " ")
            guard fields.count > 14, let parent = Int(fields[1]) else { continue }
            let ticks = fields[11...14].reduce(0) { $0 + (Int($1) ?? 0) }
            table[process] = Entry(parent: parent, ticks: ticks)
        }
        return table
    }
}
