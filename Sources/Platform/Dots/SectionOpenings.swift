package import API
package import Storage

/// The table `section_openings`: when an account looked at a section last.
package struct SectionOpenings: Sendable {
    package init() {}

    /// When the account opened the sections it ever opened.
    func list(of account: AccountID, in transaction: any ReadTransaction) throws -> [String: Timestamp] {
        let rows = try transaction.rows("SELECT section, at FROM section_openings WHERE account = \(account)")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.get(0, String.self), try $0.get(1, Timestamp.self)) })
    }

    /// - Returns: false if the account looked at it at that moment or later already.
    func upsert(_ section: String, of account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.row(
            """
            INSERT INTO section_openings (account, section, at) VALUES (\(account), \(section), \(now))
            ON CONFLICT (account, section) DO UPDATE SET at = excluded.at WHERE section_openings.at < excluded.at
            RETURNING at
            """) != nil
    }

    /// Takes it as looked at for somebody who never opened it, so that its dot tells of what comes from now on.
    package func begin(_ section: String, of account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO section_openings (account, section, at) VALUES (\(account), \(section), \(now))
            ON CONFLICT (account, section) DO NOTHING
            """)
    }

    static let migrations = [
        Migration(
            "dots.1-openings",
            ["CREATE TABLE section_openings (account BIGINT NOT NULL, section TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (account, section))"])
    ]
}
