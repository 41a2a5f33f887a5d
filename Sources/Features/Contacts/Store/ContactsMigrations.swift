import Storage

/// The tables of Contacts.
enum ContactsMigrations {
    static let all = [contacts, requests, tags, blocks, meetings, origins]

    private static let contacts = Migration(
        "contacts.1-contacts",
        [
            """
            CREATE TABLE contacts (
                owner BIGINT NOT NULL,
                friend BIGINT NOT NULL,
                since BIGINT NOT NULL,
                remark TEXT,
                is_starred BOOLEAN NOT NULL,
                is_chats_only BOOLEAN NOT NULL,
                hides_mine BOOLEAN NOT NULL,
                hides_theirs BOOLEAN NOT NULL,
                PRIMARY KEY (owner, friend)
            )
            """,
            // Counted apart, so that the limit costs the same at one friend and at ten thousand.
            "CREATE TABLE contact_counts (owner BIGINT PRIMARY KEY, friends BIGINT NOT NULL)",
        ])

    private static let requests = Migration(
        "contacts.2-requests",
        [
            """
            CREATE TABLE friend_requests (
                id BIGINT PRIMARY KEY,
                sender BIGINT NOT NULL,
                receiver BIGINT NOT NULL,
                greeting TEXT NOT NULL,
                source TEXT NOT NULL,
                remark TEXT,
                is_chats_only BOOLEAN NOT NULL,
                is_ignored BOOLEAN NOT NULL,
                sent_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL,
                UNIQUE (sender, receiver)
            )
            """,
            "CREATE INDEX friend_requests_by_receiver ON friend_requests (receiver, sent_at)",
        ])

    private static let tags = Migration(
        "contacts.3-tags",
        [
            """
            CREATE TABLE contact_tags (
                id BIGINT PRIMARY KEY,
                owner BIGINT NOT NULL,
                name TEXT NOT NULL,
                UNIQUE (owner, name)
            )
            """,
            """
            CREATE TABLE contact_tag_members (
                tag BIGINT NOT NULL,
                friend BIGINT NOT NULL,
                owner BIGINT NOT NULL,
                PRIMARY KEY (tag, friend)
            )
            """,
            "CREATE INDEX contact_tag_members_by_friend ON contact_tag_members (owner, friend)",
        ])

    private static let blocks = Migration(
        "contacts.4-blocks",
        [
            """
            CREATE TABLE contact_blocks (
                owner BIGINT NOT NULL,
                blocked BIGINT NOT NULL,
                since BIGINT NOT NULL,
                PRIMARY KEY (owner, blocked)
            )
            """
        ])

    private static let meetings = Migration(
        "contacts.5-meetings",
        [
            "CREATE TABLE contact_cards (owner BIGINT PRIMARY KEY, code TEXT NOT NULL UNIQUE)",
            // Whom an account has found by handle or card lately.
            """
            CREATE TABLE contact_encounters (
                owner BIGINT NOT NULL,
                person BIGINT NOT NULL,
                met_at BIGINT NOT NULL,
                PRIMARY KEY (owner, person)
            )
            """,
        ])

    private static let origins = Migration(
        "contacts.6-origins",
        // The request that its owner accepted, so that accepting once more is answered as the first time.
        ["ALTER TABLE contacts ADD COLUMN request BIGINT"])
}
