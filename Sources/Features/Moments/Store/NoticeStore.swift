import API
import MomentsAPI
import Storage

/// Which part of the notices is read: between two places, the newest first.
struct NoticeRange: Sendable {
    /// Below this one.
    var below: Int64 = .max
    /// Above this one.
    var above: Int64 = 0
    let limit: Int
}

/// The tables `moment_followings`, `moment_silences` and `moment_notice_marks`: who hears of what.
struct NoticeStore: Sendable {
    // MARK: Following

    /// Those among `moments` that the account follows at a moment.
    func following(
        _ account: AccountID, among moments: some Sequence<MomentID>, at now: Timestamp, in transaction: any ReadTransaction
    ) throws -> Set<MomentID> {
        let found = try moments.inPieces.flatMap { piece in
            try transaction.rows(
                "SELECT moment FROM moment_followings WHERE account = \(account) AND moment IN (\(list: piece)) AND ends_at > \(now)"
            ).map { try $0.get(0, MomentID.self) }
        }
        return Set(found)
    }

    /// The account follows the post until then: on, or from the act `since` on.
    func follow(
        _ moment: MomentID, by account: AccountID, since: Int64, at now: Timestamp, until end: Timestamp,
        in transaction: any WriteTransaction
    ) throws {
        let extended = try transaction.execute(
            """
            UPDATE moment_followings SET ends_at = \(end)
            WHERE account = \(account) AND moment = \(moment) AND ends_at > \(now)
            """)
        if extended > 0 { return }
        try transaction.execute(
            "INSERT INTO moment_followings (account, moment, since, ends_at) VALUES (\(account), \(moment), \(since), \(end))")
    }

    /// The account follows the post no longer; what it heard of stays.
    func endFollowing(_ moment: MomentID, by account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "UPDATE moment_followings SET ends_at = \(now) WHERE account = \(account) AND moment = \(moment) AND ends_at > \(now)")
    }

    /// Forgets what ended before a moment.
    func deleteFollowings(endedBefore moment: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM moment_followings WHERE ends_at < \(moment)")
    }

    // MARK: Silence

    /// From when on the account wants to hear nothing of those among `moments`.
    func silences(
        of account: AccountID, among moments: some Sequence<MomentID>, in transaction: any ReadTransaction
    ) throws -> [MomentID: Int64] {
        var silences: [MomentID: Int64] = [:]
        for piece in moments.inPieces {
            let rows = try transaction.rows(
                "SELECT moment, since FROM moment_silences WHERE account = \(account) AND moment IN (\(list: piece))")
            for row in rows { silences[try row.get(0)] = try row.get(1) }
        }
        return silences
    }

    func silence(_ moment: MomentID, by account: AccountID, since: Int64, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO moment_silences (account, moment, since) VALUES (\(account), \(moment), \(since))
            ON CONFLICT (account, moment) DO NOTHING
            """)
    }

    func endSilence(_ moment: MomentID, by account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM moment_silences WHERE account = \(account) AND moment = \(moment)")
    }

    /// Forgets who follows a post that is gone.
    func delete(of moment: MomentID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM moment_followings WHERE moment = \(moment)")
        try transaction.execute("DELETE FROM moment_silences WHERE moment = \(moment)")
    }

    // MARK: What was looked at

    /// Up to where the account looked at its notices; 0 if it never did.
    func mark(of account: AccountID, in transaction: any ReadTransaction) throws -> Int64 {
        try transaction.row("SELECT mark FROM moment_notice_marks WHERE account = \(account)")?.get(0) ?? 0
    }

    func setMark(_ mark: Int64, of account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO moment_notice_marks (account, mark) VALUES (\(account), \(mark))
            ON CONFLICT (account) DO UPDATE SET mark = excluded.mark WHERE moment_notice_marks.mark < excluded.mark
            """)
    }

    // MARK: Mentions

    /// Posts in which the account was mentioned, the newest first.
    func mentions(of account: AccountID, in range: NoticeRange, in transaction: any ReadTransaction) throws -> [MomentID] {
        try transaction.rows(
            """
            SELECT moment FROM moment_mentions WHERE account = \(account) AND moment < \(range.below) AND moment > \(range.above)
            ORDER BY moment DESC LIMIT \(range.limit)
            """
        ).map { try $0.get(0) }
    }
}
