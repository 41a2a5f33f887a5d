package import API
package import AccountsAPI
package import Events
package import Kernel
package import Logging
package import Storage
package import Web

/// Accounts: people sign up and in with passwords, passkeys, a second device or recovery codes, look after their devices
/// and say who they are; the operator decides who may join.
///
/// Its tables: `accounts`, `account_handles`, `account_invitations`, `account_known_addresses`, `account_recovery_codes`,
/// `sessions`, `passkeys`, `passkey_ceremonies`, `handovers`, `server_settings`.
package struct AccountsFeature: Sendable {
    package static let migrations = AccountsMigrations.all

    let readMe: ReadMe
    let signUp: SignUp
    let signIn: SignIn
    let recover: Recover
    let registerPasskey: RegisterPasskey
    let addPasskey: AddPasskey
    let managePasskeys: ManagePasskeys
    let signInWithPasskey: SignInWithPasskey
    let startHandover: StartHandover
    let answerHandover: AnswerHandover
    let collectHandover: CollectHandover
    let manageSessions: ManageSessions
    let changePassword: ChangePassword
    let renewRecoveryCodes: RenewRecoveryCodes
    let changeHandle: ChangeHandle
    let updateProfile: UpdateProfile
    let manageServer: ManageServer
    let manageInvitations: ManageInvitations
    private let accounts = AccountStore()
    let findCaller: FindCaller

    /// - Parameters:
    ///   - closeSockets: ends the live sockets of a session at once.
    ///   - version: of this server, for `GET /v1/server`.
    ///   - passwordCost: what a password hash costs from now on; older hashes are renewed at the next sign-in.
    ///   - patience: how long a waiting device's call sleeps for the answer of the other.
    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, changes: ChangeLog, avatars: AvatarPort,
        closeSockets: @escaping @Sendable (_ session: Int64) -> Void, version: String, log: Logger,
        rules: CredentialRules = .standard, passwordCost: Argon2Parameters = .recommended, hashing: HashingPool = HashingPool(),
        patience: Duration = .seconds(20)
    ) {
        let sessions = SessionStore()
        let passkeys = PasskeyStore()
        let ceremonies = CeremonyStore()
        let handovers = HandoverStore()
        let settings = SettingsStore()
        let invitations = InvitationStore()
        let recoveryCodes = RecoveryCodeStore()
        let cache = SessionCache()
        let signals = HandoverSignals()
        let limits = CredentialLimits(limiter: limiter, rules: rules)
        let passwords = PasswordHasher(parameters: passwordCost, pool: hashing)
        let profile = OwnProfile(accounts: accounts, passkeys: passkeys, recoveryCodes: recoveryCodes, changes: changes, now: now)
        let end = EndSessions(sessions: sessions, cache: cache, changes: changes, closeSockets: closeSockets)
        let open = OpenSession(sessions: sessions, profile: profile, end: end, changes: changes, ids: ids, now: now)
        let confirm = ConfirmPassword(database: database, accounts: accounts, passwords: passwords, limits: limits)
        let register = RegisterPasskey(
            database: database, accounts: accounts, passkeys: passkeys, ceremonies: ceremonies, settings: settings, limits: limits, ids: ids,
            now: now, log: log)

        readMe = ReadMe(database: database, profile: profile)
        findCaller = FindCaller(database: database, sessions: sessions, cache: cache, now: now)
        signUp = SignUp(
            database: database, accounts: accounts, settings: settings, invitations: invitations, passwords: passwords,
            registerPasskey: register, limits: limits, openSession: open, ids: ids, now: now)
        signIn = SignIn(
            database: database, accounts: accounts, sessions: sessions, passwords: passwords, limits: limits, openSession: open)
        recover = Recover(
            database: database, accounts: accounts, recoveryCodes: recoveryCodes, passwords: passwords, limits: limits, endSessions: end,
            openSession: open, profile: profile)
        registerPasskey = register
        addPasskey = AddPasskey(database: database, passkeys: passkeys, register: register, profile: profile)
        managePasskeys = ManagePasskeys(database: database, accounts: accounts, passkeys: passkeys, profile: profile)
        signInWithPasskey = SignInWithPasskey(
            database: database, passkeys: passkeys, ceremonies: ceremonies, limits: limits, openSession: open, now: now, log: log)
        startHandover = StartHandover(database: database, handovers: handovers, limits: limits, now: now)
        answerHandover = AnswerHandover(database: database, handovers: handovers, signals: signals, now: now)
        collectHandover = CollectHandover(
            database: database, handovers: handovers, signals: signals, limits: limits, openSession: open, patience: patience, now: now)
        manageSessions = ManageSessions(database: database, sessions: sessions, endSessions: end)
        changePassword = ChangePassword(
            database: database, accounts: accounts, passwords: passwords, confirm: confirm, endSessions: end, profile: profile)
        renewRecoveryCodes = RenewRecoveryCodes(database: database, recoveryCodes: recoveryCodes, confirm: confirm, profile: profile)
        changeHandle = ChangeHandle(database: database, accounts: accounts, profile: profile, now: now)
        updateProfile = UpdateProfile(database: database, accounts: accounts, avatars: avatars, profile: profile)
        manageServer = ManageServer(database: database, settings: settings, version: version)
        manageInvitations = ManageInvitations(database: database, invitations: invitations, now: now)
    }

    /// Finds out who holds a session's token; for `Web`.
    package var authenticator: Authenticator { Authenticator { [findCaller] in try await findCaller($0) } }

    /// The cards of those among `ids` that exist, in one read for each 500.
    package func cards(for ids: some Collection<AccountID>, in transaction: any ReadTransaction) throws -> [AccountID: AccountCard] {
        try accounts.cards(ids, in: transaction)
    }

    /// Finds a person by the exact Teahouse ID, in any case.
    package func find(handle: String, in transaction: any ReadTransaction) throws -> AccountCard? {
        try accounts.find(handle: handle, in: transaction)?.card
    }

    /// Whether the account looks after this server.
    package func isOperator(_ account: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try accounts.find(account, in: transaction)?.isOperator ?? false
    }
}
