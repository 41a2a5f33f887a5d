import Storage

/// The tables of Attachments.
enum AttachmentsMigrations {
    static let all = [uploads, attachments, blobs, films]

    private static let uploads = Migration(
        "attachments.1-uploads",
        [
            """
            CREATE TABLE uploads (
                id BIGINT PRIMARY KEY,
                blob TEXT NOT NULL,
                owner BIGINT NOT NULL,
                purpose TEXT NOT NULL,
                name TEXT NOT NULL,
                length BIGINT NOT NULL,
                received BIGINT NOT NULL CHECK (received >= 0 AND received <= length),
                client_id TEXT,
                attachment BIGINT,
                expires_at BIGINT NOT NULL,
                UNIQUE (owner, client_id)
            )
            """,
            "CREATE INDEX uploads_by_expiry ON uploads (expires_at)",
            "CREATE INDEX uploads_open ON uploads (owner) WHERE attachment IS NULL",
        ])

    private static let attachments = Migration(
        "attachments.2-attachments",
        [
            """
            CREATE TABLE attachments (
                id BIGINT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                owner BIGINT NOT NULL,
                purpose TEXT NOT NULL,
                state TEXT NOT NULL,
                failure TEXT,
                name TEXT NOT NULL,
                bytes BIGINT NOT NULL,
                type TEXT NOT NULL,
                source TEXT,
                stored BIGINT NOT NULL,
                width BIGINT,
                height BIGINT,
                duration BIGINT,
                waveform TEXT,
                is_animated BOOLEAN NOT NULL,
                unheld_since BIGINT
            )
            """,
            "CREATE INDEX attachments_unheld ON attachments (unheld_since) WHERE unheld_since IS NOT NULL",
            """
            CREATE TABLE attachment_variants (
                attachment BIGINT NOT NULL,
                role TEXT NOT NULL,
                type TEXT NOT NULL,
                blob TEXT NOT NULL,
                bytes BIGINT NOT NULL,
                PRIMARY KEY (attachment, role, type)
            )
            """,
            """
            CREATE TABLE attachment_scopes (
                attachment BIGINT NOT NULL,
                kind TEXT NOT NULL,
                scope BIGINT NOT NULL,
                PRIMARY KEY (attachment, kind, scope)
            )
            """,
            "CREATE INDEX attachment_scopes_by_scope ON attachment_scopes (kind, scope)",
        ])

    private static let blobs = Migration(
        "attachments.3-blobs",
        [
            // Counted apart, so that a quota costs the same at one upload and at a hundred thousand.
            "CREATE TABLE attachment_usage (owner BIGINT PRIMARY KEY, bytes BIGINT NOT NULL)",
            "CREATE TABLE doomed_blobs (blob TEXT PRIMARY KEY, due_at BIGINT NOT NULL)",
            "CREATE INDEX doomed_blobs_by_due ON doomed_blobs (due_at)",
        ])

    private static let films = Migration(
        "attachments.4-films",
        ["ALTER TABLE attachment_usage ADD COLUMN film_bytes BIGINT NOT NULL DEFAULT 0"])
}
