import API
import Events
import Jobs
import PagesAPI
import Storage

/// Ends the follows of a Page that was closed, some in each run, and tells those who followed it.
struct EndFollows: Sendable {
    private static let some = 200

    let database: any Database
    let pages: PageStore
    let follows: FollowStore
    let changes: ChangeLog
    let jobs: JobQueue

    func callAsFunction(_ page: PageID) async throws {
        try await database.write { transaction in
            guard try pages.find(page, in: transaction) == nil else { return }
            let followers = try follows.listFollowers(of: page, limit: Self.some, in: transaction)
            for account in followers where try follows.delete(page, by: account, in: transaction) {
                try changes.tell(account, PagesAPI.followEnded, PagePath(page: page), in: transaction)
            }
            guard followers.isEmpty else { return try jobs.enqueue(EndFollowsOfPage(page: page), in: transaction) }
            try follows.deleteCounts(of: page, in: transaction)
        }
    }
}
