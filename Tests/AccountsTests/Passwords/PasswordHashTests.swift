import Testing

@testable import Accounts

struct PasswordHashTests {
    @Test func `agrees with the reference implementation's own test`() {
        let reference = PasswordHash(
            encoded: "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
        #expect(reference.matches("password"))
        #expect(!reference.matches("Password"))
    }

    @Test func `carries its parameters`() throws {
        let hash = try #require(PasswordHash(of: "correct horse", parameters: cheap))
        #expect(hash.parameters == cheap)
        #expect(hash.encoded.hasPrefix("$argon2id$v=19$m=32,t=1,p=1$"))
    }

    @Test func `has a salt of its own each time`() throws {
        let first = try #require(PasswordHash(of: "correct horse", parameters: cheap))
        let second = try #require(PasswordHash(of: "correct horse", parameters: cheap))
        #expect(first != second)
        #expect(first.matches("correct horse") && second.matches("correct horse"))
    }

    @Test func `knows a password however the keyboard composes it`() throws {
        let hash = try #require(PasswordHash(of: "caf\u{E9} crème", parameters: cheap))
        #expect(hash.matches("cafe\u{301} crème"))
    }

    @Test(arguments: ["", "secret", "$argon2id$v=19$m=32,t=1$x$y", "$argon2i$v=19$m=32,t=1,p=1$c29tZXNhbHQ$abc"])
    func `something else matches nothing and has no parameters`(encoded: String) {
        #expect(!PasswordHash(encoded: encoded).matches(encoded))
        #expect(PasswordHash(encoded: encoded).parameters == nil)
    }

    @Test func `what is recommended is what OWASP recommends`() {
        #expect(Argon2Parameters.recommended == Argon2Parameters(memoryInKiB: 19_456, passes: 2, lanes: 1))
    }
}
