import API
import Kernel

/// Counts attempts with secrets by `CredentialRules`.
struct CredentialLimits: Sendable {
    let limiter: RateLimiter
    let rules: CredentialRules

    /// Counts an attempt at an account, known or not, before anything is looked up.
    func takeAttempt(at handle: String, from address: NetworkAddress) throws {
        try limiter.take(rules.address, key: address.text)
        try limiter.take(rules.pair, key: pair(handle, address))
    }

    /// Counts an attempt from an address where the account never signed in. An unknown handle is counted too: the
    /// answers for it must not differ.
    func takeStrange(at handle: String) throws { try limiter.take(rules.account, key: Handle.key(of: handle)) }

    /// A right password ends the suspicion.
    func clear(_ handle: String, from address: NetworkAddress) { limiter.clear(rules.pair, key: pair(handle, address)) }

    /// Counts an attempt with a secret that names no account.
    func takeAttempt(from address: NetworkAddress) throws { try limiter.take(rules.address, key: address.text) }

    /// Counts an attempt at the password of somebody who is signed in. By session: a stolen one locks out no other.
    func takeRepeat(by caller: Caller) throws { try limiter.take(rules.pair, key: "session \(caller.session)") }

    func takeSignUp(from address: NetworkAddress) throws { try limiter.take(rules.signUp, key: address.text) }

    func takeStart(from address: NetworkAddress) throws { try limiter.take(rules.start, key: address.text) }

    private func pair(_ handle: String, _ address: NetworkAddress) -> String { "\(Handle.key(of: handle)) \(address.text)" }
}
