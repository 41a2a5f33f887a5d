internal import API
internal import Storage

extension VideoBuilder {
    /// In how many places PostgreSQL counts what thousands may do at once; the embedded store has one.
    private var countingPlaces: Int { database.dialect == .postgres ? 32 : 1 }

    /// The likes of the last month, of which it is remembered that people watched and liked.
    struct Remembered {
        let account: AccountID
        let video: Int64
        let at: Timestamp
    }

    /// Rows come in the order of the key, so that the largest table is written from its beginning to its end.
    func addLikes(of videos: [LoadedVideo]) async throws -> (count: Int, recent: [Remembered]) {
        var rows = TableLoad("video_likes", "video", "account", "is_public", "at", on: database)
        var counts = TableLoad(
            "video_counts", "video", "place", "likes", "public_likes", "comments", "shares", "views", "impressions", "finishes", "refusals",
            on: database)
        var draw = LikeDraw(plan, graph: graph)
        var recent: [Remembered] = []
        let month = plan.end.adding(.seconds(-30 * 86_400))
        for video in videos {
            let id = video.id(in: plan)
            let likes = draw.likes(of: video)
            for like in likes {
                let account = plan.account(Int(like.person))
                try await rows.add([id, account, like.isPublic, like.at])
                if like.at > month { recent.append(Remembered(account: account, video: id, at: like.at)) }
            }
            try await count(likes, of: id, in: &counts)
            if video.place % 100_000 == 99_999 { progress("\(rows.count) likes of \(video.place + 1) videos") }
        }
        try await rows.finish()
        try await counts.finish()
        return (rows.count, recent)
    }

    private func count(_ likes: [LikeDraw.Like], of video: Int64, in counts: inout TableLoad) async throws {
        for place in 0..<min(countingPlaces, likes.count) {
            let here = stride(from: place, to: likes.count, by: countingPlaces).map { likes[$0] }
            // Everybody who likes it has watched it, and one more for each has not liked it.
            let (all, shown) = (here.count, here.count * 2)
            try await counts.add([video, place, all, here.count(where: \.isPublic), 0, 0, shown, shown, all, 0])
        }
    }

    func addActs(_ recent: [Remembered]) async throws {
        var acts = TableLoad(
            "acts", "account", "video", "kind", "at", "source", "watched", "reached", "is_view", "is_finish", on: database)
        for act in recent.sorted(by: { ($0.account, $0.video) < ($1.account, $1.video) }) {
            let none = SQLValue.null
            try await acts.add([act.account, act.video, "liked", act.at, "friends", none, none, false, false])
            try await acts.add([act.account, act.video, "watched", act.at, "friends", 60_000, 60_000, true, true])
        }
        try await acts.finish()
        progress("\(acts.count) acts")
    }
}
