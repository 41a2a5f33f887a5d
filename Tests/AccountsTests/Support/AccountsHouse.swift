import API
import AccountsAPI
import Events
import Kernel
import Logging
import Storage
import TestSupport

@testable import Accounts

/// The accounts feature on a real, empty database, with a clock that stands still.
struct AccountsHouse: Sendable {
    let database: any Database
    let feature: AccountsFeature
    let clock: TestClock
    let changes: ChangeLog
    /// The sessions whose sockets were closed.
    let closed: Notes<Int64>

    static let home = NetworkAddress("203.0.113.7")
    static let device = DeviceLabel("Firefox on Linux", userAgent: "")
    static let origin = "https://tea.example"
    static let password = "correct horse battery"

    /// Somebody who has signed in.
    struct Guest: Sendable {
        let caller: Caller
        let token: String
        let me: Me
        var id: AccountID { caller.account }
    }

    @discardableResult
    func signUp(
        _ handle: String, name: String? = nil, password: String? = AccountsHouse.password, passkey: PasskeyRegistration? = nil,
        invitation: String? = nil, from address: NetworkAddress = AccountsHouse.home
    ) async throws -> Guest {
        let request = SignUpRequest(
            handle: handle, name: name ?? handle, password: password, passkey: passkey, invitation: invitation, session: .token)
        return try await guest(try await feature.signUp(request, on: Self.device, from: address))
    }

    @discardableResult
    func signIn(
        _ handle: String, _ password: String = AccountsHouse.password, from address: NetworkAddress = AccountsHouse.home
    ) async throws -> Guest {
        let request = SignInRequest(handle: handle, password: password, session: .token)
        return try await guest(try await feature.signIn(request, on: Self.device, from: address))
    }

    func guest(_ session: OpenedSession) async throws -> Guest {
        guard let caller = try await caller(session.token) else { throw Failure.signedOut }
        return Guest(caller: caller, token: session.token, me: session.me)
    }

    func caller(_ token: String) async throws -> Caller? { try await feature.findCaller(token) }

    func me(_ guest: Guest) async throws -> Me { try await feature.readMe(by: guest.caller) }

    /// The types of the frames that an account's devices got after a number.
    func frames(of account: AccountID, since: Int64 = 0) async throws -> [String] {
        try await database.read { [changes] in try changes.list(of: account, since: since, in: $0).changes.map(\.type) }
    }
}

extension Failure {
    static var signedOut: Failure { Failure(.unauthenticated, "signed_out", "") }
}

/// What a hash costs in tests: next to nothing.
let cheap = Argon2Parameters(memoryInKiB: 32, passes: 1, lanes: 1)

@discardableResult
func withAccounts<T>(
    on engine: Engine, rules: CredentialRules = .lenient, hashing: HashingPool = HashingPool(), avatars: AvatarPort? = nil,
    patience: Duration = .seconds(20), _ body: (AccountsHouse) async throws -> T
) async throws -> T {
    try await withDatabase(on: engine, migrations: ChangeLog.migrations + AccountsFeature.migrations) { database in
        try await body(
            house(on: database, clock: TestClock(), rules: rules, hashing: hashing, avatars: avatars, patience: patience))
    }
}

func house(
    on database: any Database, clock: TestClock, rules: CredentialRules = .lenient, cost: Argon2Parameters = cheap,
    hashing: HashingPool = HashingPool(), avatars: AvatarPort? = nil, patience: Duration = .seconds(20)
) -> AccountsHouse {
    let closed = Notes<Int64>()
    let changes = ChangeLog(hub: LiveHub(), now: clock.now)
    let feature = AccountsFeature(
        database: database, ids: IDGenerator(now: clock.now), now: clock.now, limiter: RateLimiter(uptime: clock.uptime),
        changes: changes, avatars: avatars ?? AvatarPort { _, _, _ in throw Failure.notFound }, closeSockets: { closed.note($0) },
        version: "1.0", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, rules: rules, passwordCost: cost, hashing: hashing,
        patience: patience)
    return AccountsHouse(database: database, feature: feature, clock: clock, changes: changes, closed: closed)
}
