internal import Foundation

extension Report {
    /// The figures for people: the median of each contestant's runs, and beside it the lowest and highest.
    package func table(shapes: [Shape], contestants: [Contestant]) -> String {
        var lines = [
            "\(machine.processor), \(machine.cores) cores, \(machine.memoryGigabytes) GB, \(machine.system), \(date.formatted(.iso8601))", "",
            "| shape | server | delivered/s | per server-CPU-s | p50 ms | p99 ms | p999 ms | MiB | lost / doubled / disordered |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        ]
        for shape in shapes where shape != .signIn {
            for contestant in contestants {
                func cell(_ digits: Int, _ figure: @escaping (Delivery) -> Double?) -> String {
                    span(contestant, digits) { $0.deliveries[shape.rawValue].flatMap(figure) }
                }
                let faults = runs.filter { $0.contestant == contestant }.compactMap { $0.deliveries[shape.rawValue] }
                let counts = [faults.map(\.lost), faults.map(\.duplicated), faults.map(\.disordered)].map { $0.reduce(0, +) }
                lines.append(
                    "| \(shape.title) | \(contestant.rawValue) | \(cell(0) { $0.perSecond }) | \(cell(0) { $0.perServerProcessorSecond }) "
                        + "| \(cell(1) { $0.p50Milliseconds }) | \(cell(1) { $0.p99Milliseconds }) | \(cell(1) { $0.p999Milliseconds }) "
                        + "| \(cell(0) { Double($0.bytes) / 1_048_576 }) "
                        + "| \(counts[0]) / \(counts[1]) / \(counts[2]) |")
            }
        }
        if shapes.contains(.signIn) {
            lines += ["", "| server | CPU ms per sign-in | KiB per idle connection | MiB before |", "| --- | --- | --- | --- |"]
            for contestant in contestants {
                let processor = span(contestant, 2) { $0.signIns?.serverProcessorMillisecondsEach }
                let connection = span(contestant, 1) { $0.signIns.map { Double($0.bytesPerIdleConnection) / 1024 } }
                let before = span(contestant, 0) { $0.signIns.map { Double($0.bytesBefore) / 1_048_576 } }
                lines.append("| \(contestant.rawValue) | \(processor) | \(connection) | \(before) |")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// `median (lowest–highest)` of a figure.
    private func span(_ contestant: Contestant, _ digits: Int, _ figure: (Run) -> Double?) -> String {
        let figures = runs.filter { $0.contestant == contestant }.compactMap(figure)
        guard let middle = median(contestant, figure), let low = figures.min(), let high = figures.max() else { return "–" }
        func text(_ value: Double) -> String { value.formatted(.number.precision(.fractionLength(digits)).locale(Locale(identifier: "en"))) }
        return figures.count == 1 ? text(middle) : "\(text(middle)) (\(text(low))–\(text(high)))"
    }
}
