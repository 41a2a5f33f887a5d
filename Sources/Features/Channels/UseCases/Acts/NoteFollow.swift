import API
import ChannelsAPI
import Dots
import PagesAPI
import Storage

/// Notes that somebody began to follow a Page: for its figures, for the follower's own Hot, and so that the dot on Following
/// tells of what comes from now on.
struct NoteFollow: Sendable {
    private static let day: Duration = .seconds(86_400)

    let database: any Database
    let acts = ActStore()
    let openings = SectionOpenings()

    /// It may be told more than once.
    func callAsFunction(_ page: PageID, by account: AccountID, at: Timestamp) async throws {
        try await database.write { transaction in
            try acts.upsertFollow(of: page, by: account, at: at, in: transaction)
            for section in FindNews.sections { try openings.begin(section, of: account, at: at, in: transaction) }
            let since = at.adding(.zero - Self.day)
            guard let video = try acts.lastView(of: page, by: account, since: since, in: transaction) else { return }
            _ = try acts.insert(ActRecord(account: account, video: video, kind: .followed, at: at), in: transaction)
        }
    }
}
