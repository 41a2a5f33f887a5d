/// The figures of one fresh server.
package struct Run: Codable, Sendable {
    package let contestant: Contestant
    package var signIns: SignIns?
    /// By the name of the shape.
    package var deliveries: [String: Delivery] = [:]

    init(contestant: Contestant) { self.contestant = contestant }
}
