/// A start script ended without a server.
struct PeerFailure: Error, CustomStringConvertible {
    let script: String

    var description: String { "Benchmarks/peers/\(script) did not start its server; what it printed stands above." }
}
