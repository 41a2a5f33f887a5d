import CArgon2
import Foundation

/// An Argon2id hash in its standard form, `$argon2id$v=19$m=…,t=…,p=…$salt$hash`.
///
/// Hashing takes tens of milliseconds and megabytes on purpose: do it through `PasswordHasher`, which has threads of its own.
struct PasswordHash: Sendable, Hashable {
    let encoded: String

    init(encoded: String) { self.encoded = encoded }

    /// Hashes with a fresh salt of 16 bytes.
    /// - Returns: nil if there is no memory for it.
    init?(of password: String, parameters: Argon2Parameters) {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let bytes = Self.bytes(of: password)
        let length = argon2_encodedlen(
            parameters.passes, parameters.memoryInKiB, parameters.lanes, UInt32(salt.count), 32, Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let status = argon2id_hash_encoded(
            parameters.passes, parameters.memoryInKiB, parameters.lanes, bytes, bytes.count, salt, salt.count, 32, &encoded, length)
        guard status == ARGON2_OK.rawValue else { return nil }
        self.encoded = String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func matches(_ password: String) -> Bool {
        let bytes = Self.bytes(of: password)
        return argon2id_verify(encoded, bytes, bytes.count) == ARGON2_OK.rawValue
    }

    /// The parameters it was made with; nil if it is no Argon2id hash of version 19.
    var parameters: Argon2Parameters? {
        let parts = encoded.split(separator: "$")
        guard parts.count == 5, parts[0] == "argon2id", parts[1] == "v=19" else { return nil }
        var numbers: [Substring: UInt32] = [:]
        for field in parts[2].split(separator: ",") {
            let pair = field.split(separator: "=")
            guard pair.count == 2 else { return nil }
            numbers[pair[0]] = UInt32(pair[1])
        }
        guard let memory = numbers["m"], let passes = numbers["t"], let lanes = numbers["p"] else { return nil }
        return Argon2Parameters(memoryInKiB: memory, passes: passes, lanes: lanes)
    }

    /// Composed (NFKC), because keyboards write the same sign in different ways.
    private static func bytes(of password: String) -> [UInt8] { Array(password.precomposedStringWithCompatibilityMapping.utf8) }
}
