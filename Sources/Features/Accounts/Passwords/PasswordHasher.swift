import Kernel

/// Hashes and checks passwords, off the threads that serve.
struct PasswordHasher: Sendable {
    let parameters: Argon2Parameters
    private let pool: HashingPool
    /// What the password of an account that does not exist is compared with, so that it takes the same time.
    private let nobody: PasswordHash?

    init(parameters: Argon2Parameters, pool: HashingPool) {
        self.parameters = parameters
        self.pool = pool
        nobody = PasswordHash(of: Secret.random().text, parameters: parameters)
    }

    /// - Throws: `Failure.busy` if too many are being hashed or there is no memory.
    func hash(_ password: String) async throws -> PasswordHash {
        let parameters = parameters
        guard let hash = try await pool.run({ PasswordHash(of: password, parameters: parameters) }) else { throw Failure.busy }
        return hash
    }

    /// Takes the same time whether there is a hash or not.
    func verify(_ password: String, against hash: PasswordHash?) async throws -> Bool {
        // A password that is longer than any that can be set is not worth hashing; its length is the caller's own.
        guard password.utf8.count <= 4_000 else { return false }
        let nobody = nobody
        return try await pool.run {
            let matches = (hash ?? nobody)?.matches(password) ?? false
            return matches && hash != nil
        }
    }

    /// Whether it was made with other parameters than those of today.
    func isOutdated(_ hash: PasswordHash) -> Bool { hash.parameters != parameters }
}
