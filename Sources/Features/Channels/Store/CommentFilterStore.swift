import ChannelsAPI
import Events
import PagesAPI
import Storage

/// The table `comment_filters`: what a Page does not want to stand under its videos unread.
struct CommentFilterStore: Sendable {
    /// One that holds nothing, if the Page never said.
    func load(of page: PageID, in transaction: any ReadTransaction) throws -> CommentFilter {
        let row = try transaction.row("SELECT words, holds_links FROM comment_filters WHERE page = \(page)")
        guard let row else { return CommentFilter(words: [], holdsLinks: false) }
        return CommentFilter(words: try EventCoding.decode([String].self, from: row.get(0)), holdsLinks: try row.get(1))
    }

    func upsert(_ filter: CommentFilter, of page: PageID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO comment_filters (page, words, holds_links)
            VALUES (\(page), \(try EventCoding.encode(filter.words)), \(filter.holdsLinks))
            ON CONFLICT (page) DO UPDATE SET words = excluded.words, holds_links = excluded.holds_links
            """)
    }

    func delete(of page: PageID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM comment_filters WHERE page = \(page)")
    }
}
