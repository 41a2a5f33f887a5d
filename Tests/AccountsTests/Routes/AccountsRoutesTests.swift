import API
import AccountsAPI
import Kernel
import TestSupport
import Testing
import Web

@testable import Accounts

@Suite struct AccountsRoutesTests {
    /// Who may call at all. A new route without a line here fails.
    private static let declared = [
        "GET /v1/server": Access.anyone, "PATCH /v1/server": .operator, "GET /v1/invitations": .operator, "POST /v1/invitations": .operator,
        "DELETE /v1/invitations/:code": .operator, "POST /v1/accounts": .anyone, "POST /v1/sessions": .anyone,
        "DELETE /v1/sessions/current": .signedIn, "GET /v1/sessions": .signedIn, "DELETE /v1/sessions/:session": .signedIn,
        "POST /v1/sessions/recovery": .anyone, "POST /v1/passkeys/registration": .anyone, "POST /v1/passkeys": .signedIn,
        "GET /v1/passkeys": .signedIn, "DELETE /v1/passkeys/:passkey": .signedIn, "POST /v1/passkeys/assertion": .anyone,
        "POST /v1/sessions/passkey": .anyone, "POST /v1/handovers": .anyone, "POST /v1/handovers/:code/session": .anyone,
        "GET /v1/handovers/:code": .signedIn, "POST /v1/handovers/:code/confirmation": .signedIn, "DELETE /v1/handovers/:code": .signedIn,
        "GET /v1/me": .signedIn, "GET /v1/me/csrf-token": .signedIn, "PATCH /v1/me": .signedIn, "PUT /v1/me/handle": .signedIn,
        "PUT /v1/me/password": .signedIn, "POST /v1/me/recovery-codes": .signedIn,
    ]

    @Test func `each route is served and declares who may call it`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let served = RouteCalling(house).routes.map { ("\($0.method.rawValue) \($0.path)", $0.access) }
            #expect(Dictionary(served) { first, _ in first } == Self.declared)
            #expect(served.count == Self.declared.count)
        }
    }

    @Test func `a browser gets a cookie that scripts cannot read, and the word that goes with it`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let calling = RouteCalling(house)
            let answer = try await calling.call(
                AccountsAPI.signUp, #"{"handle": "anna_lee", "name": "Anna", "password": "correct horse", "session": "cookie"}"#)
            let cookie = try #require(answer.cookie)
            let parts = cookie.split(separator: "; ").map(String.init)
            #expect(Set(parts.dropFirst()) == ["Path=/", "Max-Age=34560000", "HttpOnly", "SameSite=Lax", "Secure"])
            let token = try #require(parts.first?.split(separator: "=").last.map(String.init))
            let signedIn = try await answer.decode(SignedIn.self)
            #expect(signedIn.token == nil)
            #expect(signedIn.csrfToken == CSRF.token(for: token))
            #expect(try await house.caller(token)?.account == signedIn.me.card.id)
        }
    }

    @Test func `over plain HTTP the cookie is not marked secure, or it would never come back`() {
        #expect(!SessionCookie.keeping("token", isSecure: false).contains("Secure"))
    }

    @Test func `a program gets its token in the body and no cookie`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let answer = try await RouteCalling(house).call(
                AccountsAPI.signUp, #"{"handle": "anna_lee", "name": "Anna", "password": "correct horse", "session": "token"}"#)
            #expect(answer.cookie == nil)
            let signedIn = try await answer.decode(SignedIn.self)
            let token = try #require(signedIn.token)
            #expect(signedIn.csrfToken == nil)
            #expect(try await house.caller(token) != nil)
        }
    }

    @Test func `signing out clears the cookie and ends the session`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            let answer = try await RouteCalling(house).call(AccountsAPI.signOut, by: anna)
            #expect(answer.cookie?.contains("Max-Age=0") == true)
            #expect(try await house.caller(anna.token) == nil)
            #expect(house.closed.all == [anna.caller.session])
        }
    }

    @Test func `fields that nobody asked for are ignored`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let calling = RouteCalling(house)
            try await house.signUp("operator_1")
            let answer = try await calling.call(
                AccountsAPI.signUp,
                """
                {"handle": "anna_lee", "name": "Anna", "password": "correct horse", "session": "token",
                 "isOperator": true, "role": "operator", "id": "1", "verified": true}
                """)
            let me = try await answer.decode(SignedIn.self).me
            #expect(!me.isOperator)
            #expect(me.card.id != AccountID(rawValue: 1))
            let anna = try await house.signIn("anna_lee", "correct horse")
            let changed = try await calling.call(
                AccountsAPI.updateProfile, #"{"name": "Anna B", "isOperator": true, "handle": "stolen_1", "account": "2"}"#, by: anna)
            let after = try await changed.decode(Me.self)
            #expect(after.card.handle == "anna_lee")
            #expect(after.card.name == "Anna B")
            #expect(!after.isOperator)
        }
    }

    @Test func `the word against forged calls is told to its own session`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            let answer = try await RouteCalling(house).call(AccountsAPI.csrfToken, by: anna)
            #expect(try await answer.decode(CSRFToken.self).csrfToken == CSRF.token(for: anna.token))
        }
    }

    @Test func `a visitor is turned away where a caller is needed`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let calling = RouteCalling(house)
            let failure = await #expect(throws: Failure.self) { try await calling.call(AccountsAPI.me) }
            #expect(failure?.kind == .unauthenticated)
        }
    }
}
