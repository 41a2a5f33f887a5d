import API
import ChannelsAPI
import Kernel
import Pages
import PagesAPI
import Storage

/// How videos were watched, for those who work on their Page.
struct ReadFigures: Sendable {
    let database: any Database
    let figures = FigureStore()
    let counts = VideoCountStore()
    let shares = ShareStore()
    let neighbours: Neighbours
    let visibility: VideoVisibility
    let now: TimeSource

    func callAsFunction(_ id: VideoID, by caller: Caller) async throws -> VideoFigures {
        try await database.read { transaction in
            let video = try visibility.require(.seeFigures, on: id, for: caller, in: transaction).record
            let watching = try figures.watching(of: id, in: transaction)
            return VideoFigures(
                video: id, views: watching.views, viewers: watching.viewers, watched: watching.watched,
                completion: Self.thousandths(watching.finishes, of: watching.views), retention: try retention(of: video, in: transaction),
                sources: try figures.sources(of: id, in: transaction),
                counts: VideoCounts(try counts.list([id], in: transaction)[id] ?? VideoTally()),
                followersGained: try figures.followersGained(by: id, of: video.page, in: transaction),
                conversations: try shares.count(of: id, in: transaction))
        }
    }

    func callAsFunction(_ request: PageFiguresRequest, by caller: Caller) async throws -> PageFigures {
        let length = request.days ?? 28
        guard (1...365).contains(length) else { throw ChannelsFailure.badDays }
        let today = now().milliseconds / FigureStore.day
        let first = today - Int64(length) + 1
        let since = Timestamp(milliseconds: first * FigureStore.day)
        return try await database.read { transaction in
            _ = try neighbours.pages.require(.seeFigures, on: request.page, for: caller, in: transaction)
            let acts = try figures.days(of: request.page, since: since, in: transaction)
            let follows = try figures.follows(of: request.page, since: since, in: transaction)
            let days = (first...today).map { day in
                let acts = acts[day] ?? [:]
                return DayFigures(
                    day: Timestamp(milliseconds: day * FigureStore.day), views: acts[.watched]?.count ?? 0,
                    watched: acts[.watched]?.watched ?? 0, likes: acts[.liked]?.count ?? 0, comments: acts[.commented]?.count ?? 0,
                    shares: acts[.shared]?.count ?? 0, follows: follows[day] ?? 0)
            }
            return PageFigures(days: days, sources: try figures.sources(of: request.page, since: since, in: transaction))
        }
    }

    /// How many views came to each twentieth; none for pictures, and before anybody watched.
    private func retention(of video: VideoRecord, in transaction: any ReadTransaction) throws -> [Int] {
        guard let film = video.details.film, film.duration > 0 else { return [] }
        let reached = try figures.reached(in: video.id, duration: film.duration, end: film.end, in: transaction)
        let views = reached.reduce(0, +)
        // Who came to a place has come to all before it.
        return reached.indices.map { Self.thousandths(reached[$0...].reduce(0, +), of: views) }
    }

    private static func thousandths(_ part: Int, of whole: Int) -> Int { whole == 0 ? 0 : (part * 1000 + whole / 2) / whole }
}
