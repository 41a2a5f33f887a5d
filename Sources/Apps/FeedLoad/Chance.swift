/// Numbers that look like chance and are the same each time and on both engines: squares modulo a prime.
enum Chance {
    private static let prime: Int64 = 2_147_483_647

    /// An expression for a share in [0, 1) that depends on a whole number from 0 to 2^47.
    /// - Parameter salt: another series.
    static func share(_ number: String, _ salt: Int) -> String {
        let spread = "(((\(number)) % \(prime) * 48271 + \(salt * 7919)) % \(prime))"
        return "(\(spread) * \(spread) % \(prime) / 2147483647.0)"
    }
}
