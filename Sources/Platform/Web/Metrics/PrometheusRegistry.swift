package import Metrics
import Synchronization

/// Keeps what swift-metrics counts and prints it in Prometheus' text format (version 0.0.4).
package final class PrometheusRegistry: MetricsFactory {
    /// Upper bounds in seconds for how long things take.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private let metrics = Mutex<[String: [String: PrometheusMetric]]>([:])

    package init() {}

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        find(label, dimensions) { PrometheusMetric(kind: .counter) }
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        find(label, dimensions) { PrometheusMetric(kind: aggregate ? .histogram : .gauge) }
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        find(label, dimensions) { PrometheusMetric(kind: .histogram) }
    }

    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything counted so far.
    package func text() -> String {
        metrics.withLock { metrics in
            metrics.sorted { $0.key < $1.key }.map { label, series in
                let kind = series.values.first?.kind.rawValue ?? "untyped"
                let lines = series.sorted { $0.key < $1.key }.flatMap { $0.value.lines(label, $0.key) }
                return "# TYPE \(label) \(kind)\n" + lines.joined(separator: "\n") + "\n"
            }.joined()
        }
    }

    private func find(_ label: String, _ dimensions: [(String, String)], _ make: () -> PrometheusMetric) -> PrometheusMetric {
        let labels = dimensions.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        return metrics.withLock { metrics in
            if let known = metrics[label]?[labels] { return known }
            let metric = make()
            metrics[label, default: [:]][labels] = metric
            return metric
        }
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
