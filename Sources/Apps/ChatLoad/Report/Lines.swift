internal import Foundation

extension Delivery {
    /// The figures in one line, while the bench runs.
    var line: String {
        let quantiles = [p50Milliseconds, p99Milliseconds, p999Milliseconds].map { $0.map { String(format: "%.1f", $0) } ?? "–" }
        let faults = "lost \(lost), doubled \(duplicated), disordered \(disordered), refused \(refused)"
        let words = firstRefusal.map { " (\($0.prefix(300)))" } ?? ""
        return "\(Int(perSecond))/s, \(Int(perServerProcessorSecond ?? 0)) per server-CPU-s, "
            + "p50/p99/p999 \(quantiles.joined(separator: "/")) ms, \(faults)\(words)"
    }
}

extension SignIns {
    var line: String {
        String(
            format: "%.2f ms CPU each, %.1f KiB per idle connection, %.0f MiB before, %.1f s", serverProcessorMillisecondsEach,
            Double(bytesPerIdleConnection) / 1024, Double(bytesBefore) / 1_048_576, seconds)
    }
}
