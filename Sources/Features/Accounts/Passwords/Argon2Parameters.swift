/// What a password hash costs (RFC 9106). They are written into every hash, so they can be raised at any time.
package struct Argon2Parameters: Sendable, Hashable {
    package let memoryInKiB: UInt32
    package let passes: UInt32
    package let lanes: UInt32

    package init(memoryInKiB: UInt32, passes: UInt32, lanes: UInt32) {
        self.memoryInKiB = memoryInKiB
        self.passes = passes
        self.lanes = lanes
    }

    /// The first choice of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
    package static let recommended = Argon2Parameters(memoryInKiB: 19 * 1024, passes: 2, lanes: 1)
}
