import API
import ChannelsAPI
import Kernel
import Storage

/// What is remembered of the caller's watching: shown to them whole, and forgotten when they ask.
struct ManageActs: Sendable {
    private static let batch = 5_000

    let database: any Database
    let acts = ActStore()
    let rules: ChannelsRules
    let now: TimeSource

    func list(_ request: PageRequest, by caller: Caller) async throws -> Page<Act> {
        let limit = try Int.limit(request)
        let place = try request.cursor.map(ActStore.Place.init)
        return try await database.read { transaction in
            let found = try acts.list(of: caller.account, below: place, limit: limit + 1, in: transaction)
            let page = Array(found.prefix(limit))
            return Page(items: page.map(\.wire), next: found.count > limit ? page.last.map(ActStore.Place.init)?.cursor : nil)
        }
    }

    /// Likes, favourites and comments stay: they are no watching.
    func forget(by caller: Caller) async throws {
        try await database.write { [acts] in try acts.delete(of: caller.account, in: $0) }
    }

    /// Forgets what is old, of everybody.
    func forgetOld() async throws {
        let end = now().adding(.zero - rules.actLifetime)
        while try await database.write({ [acts] in try acts.delete(before: end, limit: Self.batch, in: $0) }) >= Self.batch {}
        try await database.write { [acts] in try acts.deletePlaces(before: end, in: $0) }
    }
}

extension ActStore.Place {
    fileprivate init(_ act: ActRecord) { self.init(at: act.at, video: act.video, kind: act.kind.rawValue) }

    /// - Throws: `ChannelsFailure.badCursor`.
    fileprivate init(_ cursor: String) throws {
        let parts = cursor.split(separator: "-")
        guard parts.count == 3, let at = Int64(parts[0]), let video = VideoID(String(parts[1])) else { throw ChannelsFailure.badCursor }
        self.init(at: Timestamp(milliseconds: at), video: video, kind: String(parts[2]))
    }

    fileprivate var cursor: String { "\(at.milliseconds)-\(video)-\(kind)" }
}
