/// What many sign-ins and the idle connections they leave behind cost a fresh server.
package struct SignIns: Codable, Sendable {
    package let people: Int
    package let seconds: Double
    package let serverProcessorMillisecondsEach: Double
    package let bytesPerIdleConnection: Int
    /// Memory of the whole server before anybody came.
    package let bytesBefore: Int
}
