import Storage

/// The tables of Accounts.
enum AccountsMigrations {
    static let all = [accounts, sessions, passkeys, signingIn, invitationNames]

    private static let accounts = Migration(
        "accounts.1-accounts",
        [
            """
            CREATE TABLE accounts (
                id BIGINT PRIMARY KEY,
                handle TEXT NOT NULL,
                handle_key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                line TEXT,
                region TEXT,
                avatar TEXT,
                password TEXT,
                is_operator BOOLEAN NOT NULL,
                handle_changed_at BIGINT,
                created_at BIGINT NOT NULL
            )
            """,
            // Every handle that an account has or had: a former one stays with its owner.
            "CREATE TABLE account_handles (handle_key TEXT PRIMARY KEY, account BIGINT NOT NULL)",
            """
            CREATE TABLE server_settings (
                id BIGINT PRIMARY KEY CHECK (id = 1),
                name TEXT NOT NULL,
                registration TEXT NOT NULL,
                operator BIGINT
            )
            """,
            "INSERT INTO server_settings (id, name, registration) VALUES (1, 'Teahouse', 'open')",
            """
            CREATE TABLE account_invitations (
                code TEXT PRIMARY KEY,
                uses_left BIGINT NOT NULL,
                expires_at BIGINT NOT NULL
            )
            """,
        ])

    private static let sessions = Migration(
        "accounts.2-sessions",
        [
            """
            CREATE TABLE sessions (
                id BIGINT PRIMARY KEY,
                account BIGINT NOT NULL,
                token_hash TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                device TEXT NOT NULL,
                signed_in_at BIGINT NOT NULL,
                used_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX sessions_by_account ON sessions (account, used_at)",
            """
            CREATE TABLE account_recovery_codes (
                account BIGINT NOT NULL,
                code_hash TEXT NOT NULL,
                PRIMARY KEY (account, code_hash)
            )
            """,
            // Where an account signed in before: the owner is let through there while others guess from elsewhere.
            """
            CREATE TABLE account_known_addresses (
                account BIGINT NOT NULL,
                address_hash TEXT NOT NULL,
                used_at BIGINT NOT NULL,
                PRIMARY KEY (account, address_hash)
            )
            """,
        ])

    private static let passkeys = Migration(
        "accounts.3-passkeys",
        [
            """
            CREATE TABLE passkeys (
                id BIGINT PRIMARY KEY,
                account BIGINT NOT NULL,
                credential_id TEXT NOT NULL UNIQUE,
                public_key TEXT NOT NULL,
                counter BIGINT NOT NULL,
                label TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                used_at BIGINT
            )
            """,
            "CREATE INDEX passkeys_by_account ON passkeys (account, id)",
        ])

    private static let signingIn = Migration(
        "accounts.4-signing-in",
        [
            """
            CREATE TABLE passkey_ceremonies (
                ceremony_hash TEXT PRIMARY KEY,
                purpose TEXT NOT NULL,
                challenge TEXT NOT NULL,
                origin TEXT NOT NULL,
                account BIGINT,
                expires_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX passkey_ceremonies_by_expiry ON passkey_ceremonies (expires_at)",
            """
            CREATE TABLE handovers (
                code_hash TEXT PRIMARY KEY,
                secret_hash TEXT NOT NULL,
                device TEXT NOT NULL,
                state TEXT NOT NULL,
                account BIGINT,
                started_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX handovers_by_expiry ON handovers (expires_at)",
        ])

    private static let invitationNames = Migration(
        "accounts.5-invitation-names",
        [
            "ALTER TABLE account_invitations ADD COLUMN created_as TEXT",
            "CREATE UNIQUE INDEX account_invitations_by_name ON account_invitations (created_as)",
        ])
}
