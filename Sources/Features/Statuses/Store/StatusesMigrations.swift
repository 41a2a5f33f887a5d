import Storage

/// The tables of Statuses.
enum StatusesMigrations {
    static let all = [statuses]

    private static let statuses = Migration(
        "statuses.1-statuses",
        [
            """
            CREATE TABLE statuses (
                id BIGINT PRIMARY KEY,
                author BIGINT NOT NULL,
                client_id TEXT,
                kind TEXT NOT NULL,
                likeness TEXT NOT NULL,
                text TEXT NOT NULL,
                set_at BIGINT NOT NULL,
                ends_at BIGINT NOT NULL,
                audience TEXT NOT NULL,
                details TEXT NOT NULL,
                UNIQUE (author, client_id)
            )
            """,
            // The one that is on is found by when it ends; those that are over are read in the order in which they were set.
            "CREATE INDEX statuses_by_end ON statuses (author, ends_at)",
            "CREATE INDEX statuses_by_author ON statuses (author, id)",
            // Who is not to see it, as they were when it was set.
            """
            CREATE TABLE status_exclusions (
                status BIGINT NOT NULL,
                person BIGINT NOT NULL,
                PRIMARY KEY (status, person)
            )
            """,
            """
            CREATE TABLE status_likes (
                status BIGINT NOT NULL,
                account BIGINT NOT NULL,
                at BIGINT NOT NULL,
                PRIMARY KEY (status, account)
            )
            """,
        ])
}
