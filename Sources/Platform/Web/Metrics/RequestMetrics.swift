import Metrics

/// Counts requests and how long they took, by route and status.
package struct RequestMetrics: Sendable {
    package init() {}

    func note(method: String, route: String, status: Int, took duration: Duration) {
        let dimensions = [("method", method), ("route", route), ("status", String(status))]
        Counter(label: "http_requests_total", dimensions: dimensions).increment()
        let nanoseconds = duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000
        Metrics.Timer(label: "http_request_duration_seconds", dimensions: [("route", route)]).recordNanoseconds(nanoseconds)
    }
}
