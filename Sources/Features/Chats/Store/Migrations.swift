package import Storage

extension ChatsFeature {
    /// The tables that chats own. Never edited once shipped.
    package static let migrations = [
        Migration(
            "chats.1-chats",
            [
                """
                CREATE TABLE chats (
                    id BIGINT PRIMARY KEY,
                    kind TEXT NOT NULL CHECK (kind IN ('direct', 'group')),
                    name TEXT,
                    avatar TEXT,
                    announcement TEXT,
                    joins_need_approval BOOLEAN NOT NULL,
                    owner BIGINT,
                    pair_low BIGINT,
                    pair_high BIGINT,
                    created_as TEXT,
                    last_seq BIGINT NOT NULL,
                    active_at BIGINT NOT NULL,
                    member_count BIGINT NOT NULL,
                    members_version BIGINT NOT NULL,
                    UNIQUE (pair_low, pair_high),
                    UNIQUE (owner, created_as),
                    CHECK (kind = 'group' OR pair_low < pair_high)
                )
                """,
                """
                CREATE TABLE chat_members (
                    chat BIGINT NOT NULL REFERENCES chats (id),
                    account BIGINT NOT NULL,
                    role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'member')),
                    nickname TEXT,
                    joined_at BIGINT NOT NULL,
                    joined_seq BIGINT NOT NULL,
                    floor BIGINT NOT NULL,
                    is_pinned BOOLEAN NOT NULL,
                    is_muted BOOLEAN NOT NULL,
                    is_marked_unread BOOLEAN NOT NULL,
                    hidden_at BIGINT NOT NULL,
                    draft TEXT,
                    PRIMARY KEY (chat, account)
                )
                """,
                "CREATE INDEX chat_members_by_account ON chat_members (account, chat)",
                """
                CREATE TABLE messages (
                    chat BIGINT NOT NULL,
                    seq BIGINT NOT NULL,
                    id BIGINT NOT NULL,
                    sender BIGINT,
                    client_id TEXT,
                    sent_at BIGINT NOT NULL,
                    kind TEXT NOT NULL,
                    content TEXT NOT NULL,
                    extras TEXT,
                    words TEXT,
                    PRIMARY KEY (chat, seq)
                )
                """,
                "CREATE UNIQUE INDEX messages_by_client_id ON messages (sender, client_id) WHERE client_id IS NOT NULL",
                "CREATE TABLE chat_mentions (chat BIGINT NOT NULL, account BIGINT NOT NULL, seq BIGINT NOT NULL, PRIMARY KEY (chat, account, seq))",
                """
                CREATE TABLE message_media (
                    id BIGINT PRIMARY KEY,
                    chat BIGINT NOT NULL,
                    seq BIGINT NOT NULL,
                    attachment BIGINT NOT NULL
                )
                """,
                "CREATE INDEX message_media_by_entry ON message_media (chat, seq)",
                "CREATE TABLE message_deletions (account BIGINT NOT NULL, chat BIGINT NOT NULL, seq BIGINT NOT NULL, PRIMARY KEY (account, chat, seq))",
            ]),
        Migration(
            "chats.2-groups",
            [
                """
                CREATE TABLE group_invites (
                    code_hash TEXT PRIMARY KEY,
                    chat BIGINT NOT NULL REFERENCES chats (id),
                    invited_by BIGINT NOT NULL,
                    invited BIGINT,
                    expires_at BIGINT NOT NULL
                )
                """,
                """
                CREATE TABLE join_requests (
                    chat BIGINT NOT NULL REFERENCES chats (id),
                    account BIGINT NOT NULL,
                    invited_by BIGINT,
                    greeting TEXT NOT NULL,
                    asked_at BIGINT NOT NULL,
                    PRIMARY KEY (chat, account)
                )
                """,
            ]),
        Migration(
            "chats.3-favourites",
            [
                """
                CREATE TABLE favourites (
                    id BIGINT PRIMARY KEY,
                    account BIGINT NOT NULL,
                    chat BIGINT NOT NULL,
                    seq BIGINT NOT NULL,
                    sender_name TEXT NOT NULL,
                    chat_name TEXT,
                    content TEXT NOT NULL,
                    sent_at BIGINT NOT NULL,
                    kept_at BIGINT NOT NULL,
                    UNIQUE (account, chat, seq)
                )
                """,
                "CREATE INDEX favourites_by_account ON favourites (account, id)",
            ]),
        Migration(
            "chats.4-quotes",
            [
                // The number of the entry that an entry quotes, so that a recall takes the words out of the quotes too.
                "ALTER TABLE messages ADD COLUMN quoted BIGINT",
                "CREATE INDEX messages_by_quoted ON messages (chat, quoted) WHERE quoted IS NOT NULL",
            ]),
    ]
}
