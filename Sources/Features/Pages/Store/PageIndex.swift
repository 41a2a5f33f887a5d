import API
import PagesAPI
import Search
import Storage

/// The table `search_pages`: the words by which Pages are found.
struct PageIndex: Sendable {
    static let index = SearchIndex("pages")

    func put(_ page: PageRecord, in transaction: any WriteTransaction) throws {
        try Self.index.put(Self.text(of: page), as: page.id.rawValue, in: transaction)
    }

    func remove(_ page: PageID, in transaction: any WriteTransaction) throws {
        try Self.index.remove(page.rawValue, in: transaction)
    }

    /// What was there before the index.
    static func filling(of database: any Database) -> SearchFilling {
        SearchFilling(index, of: database) { after, limit, transaction in
            try PageStore().list(after: PageID(rawValue: after), limit: limit, in: transaction).map { ($0.id.rawValue, text(of: $0)) }
        }
    }

    private static func text(of page: PageRecord) -> String { "\(page.name) \(page.handle)" }
}
