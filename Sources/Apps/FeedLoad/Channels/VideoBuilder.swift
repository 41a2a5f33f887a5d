internal import API
package import Storage

/// Puts Pages, their followers, videos and likes beside the people of a society.
///
/// A like goes along friendships half of the time: somebody likes what a friend liked before. Otherwise it comes from anybody,
/// and a few like much more than the others. Some videos are liked by thousands, most by a handful.
package struct VideoBuilder {
    private static let tables = ["page_follows", "videos", "video_topics", "video_likes", "acts"]

    let plan: SocietyPlan
    let graph: FriendGraph
    let database: any Database
    let progress: @Sendable (String) -> Void

    package init(_ plan: SocietyPlan, graph: FriendGraph, on database: any Database, progress: @escaping @Sendable (String) -> Void) {
        self.plan = plan
        self.graph = graph
        self.database = database
        self.progress = progress
    }

    /// - Returns: how many likes there are.
    package func build() async throws -> Int {
        let spare = try await SpareIndexes(of: Self.tables, on: database)
        try await addPages()
        try await addFollows()
        let videos = LoadedVideo.all(of: plan)
        try await add(videos)
        let (likes, recent) = try await addLikes(of: videos)
        try await addActs(recent)
        progress("the indexes")
        try await spare.makeAgain(on: database)
        return likes
    }

    /// The id of a Page, counted from 0.
    private func page(_ place: Int) -> Int64 { plan.id(at: plan.start.adding(.seconds(60)), place) }

    private func addPages() async throws {
        var pages = TableLoad(
            "pages", "id", "handle", "handle_key", "name", "kind", "about", "is_on_profile", "opened_at", "opened_by", on: database)
        var members = TableLoad("page_members", "page", "account", "role", on: database)
        var chance = plan.chance(for: "pages")
        for place in 0..<plan.pages {
            let owner = plan.account(chance.place(of: plan.people - plan.viewers.count))
            let handle = "page_\(place)"
            try await pages.add([page(place), handle, handle, "Page \(place)", "person", "All about \(place)", false, plan.start, owner])
            try await members.add([page(place), owner, "owner"])
        }
        try await pages.finish()
        try await members.finish()
        progress("\(plan.pages) Pages")
    }

    /// A viewer follows as many Pages as they have friends, so that it shows how the feed grows with them; others twenty.
    private func addFollows() async throws {
        var follows = TableLoad("page_follows", "account", "page", "videos", "articles", "live", "since", on: database)
        var totals = TableLoad("page_follow_totals", "account", "follows", on: database)
        var chance = plan.chance(for: "follows")
        var followers = Array(repeating: 0, count: plan.pages)
        let viewers = Dictionary(uniqueKeysWithValues: plan.viewers.map { ($0.account, $0.friends) })
        for person in 0..<plan.people {
            let account = plan.account(person)
            let wanted = viewers[account] ?? Int(chance.heavyTailed(mean: 20, spread: 1).rounded())
            var followed: Set<Int> = []
            // Of those who follow nearly all Pages the last few would be long in coming.
            let tries = wanted * 20
            for _ in 0..<tries where followed.count < min(wanted, plan.pages) { followed.insert(chance.place(of: plan.pages, skew: 1.5)) }
            for place in followed.sorted() {
                followers[place] += 1
                try await follows.add([account, page(place), true, true, true, plan.start])
            }
            try await totals.add([account, followed.count])
        }
        var counts = TableLoad("page_followers", "page", "place", "followers", on: database)
        for place in 0..<plan.pages where followers[place] > 0 { try await counts.add([page(place), 0, followers[place]]) }
        try await follows.finish()
        try await totals.finish()
        try await counts.finish()
        progress("\(follows.count) follows")
    }

    private func add(_ videos: [LoadedVideo]) async throws {
        var rows = TableLoad(
            "videos", "id", "page", "author", "client_id", "state", "listed_at", "published_at", "details", on: database)
        var topics = TableLoad("video_topics", "video", "topic", "published_at", on: database)
        var releases = Array(repeating: 0, count: plan.pages)
        for video in videos {
            let id = video.id(in: plan)
            releases[video.page] += 1
            try await rows.add([
                id, page(video.page), plan.account(0), "\(id)", "published", video.at, video.at, video.details,
            ])
            if let topic = video.topic { try await topics.add([id, topic, video.at]) }
        }
        var counts = TableLoad("page_releases", "page", "released", on: database)
        for place in 0..<plan.pages { try await counts.add([page(place), releases[place]]) }
        try await rows.finish()
        try await topics.finish()
        try await counts.finish()
        progress("\(rows.count) videos")
    }
}
