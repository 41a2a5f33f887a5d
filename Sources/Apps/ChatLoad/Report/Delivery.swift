/// The figures of one measurement of lanes under load.
package struct Delivery: Codable, Sendable {
    package let seconds: Double
    package let delivered: Int
    package let serverProcessorSeconds: Double
    package let perSecond: Double
    package let perServerProcessorSecond: Double?
    package let p50Milliseconds: Double?
    package let p99Milliseconds: Double?
    package let p999Milliseconds: Double?
    package let lost: Int
    package let duplicated: Int
    package let disordered: Int
    package let refused: Int
    /// Memory of the whole server at the end of the window.
    package let bytes: Int
    /// The first refusal in the server's words.
    package let firstRefusal: String?

    init(_ measurement: Measurement, seconds: Double, processorSeconds: Double, bytes: Int) {
        self.seconds = seconds
        delivered = measurement.delivered
        serverProcessorSeconds = processorSeconds
        perSecond = Double(measurement.delivered) / seconds
        perServerProcessorSecond = processorSeconds > 0 ? Double(measurement.delivered) / processorSeconds : nil
        let quantiles = measurement.latencies.quantiles([0.5, 0.99, 0.999])
        p50Milliseconds = quantiles[0]
        p99Milliseconds = quantiles[1]
        p999Milliseconds = quantiles[2]
        lost = measurement.lost
        duplicated = measurement.duplicated
        disordered = measurement.disordered
        refused = measurement.refusals.count
        self.bytes = bytes
        firstRefusal = measurement.refusals.first
    }
}
