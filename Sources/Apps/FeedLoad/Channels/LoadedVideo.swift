internal import API

/// A film that a Page of a society published.
struct LoadedVideo: Sendable {
    private static let topics = 200

    /// Counted from 0, in the order of publication.
    let place: Int
    /// The Page's place.
    let page: Int
    let at: Timestamp
    /// How many people are to like it.
    let likes: Int

    /// Every second is under a topic.
    var topic: String? { place % 2 == 0 ? "topic\(place / 2 % Self.topics)" : nil }

    func id(in plan: SocietyPlan) -> Int64 { plan.id(at: at, place) }

    /// As Channels keeps it. A field that it does not know or misses makes the first page of a feed fail.
    var details: String {
        let topics = topic.map { "\"\($0)\"" } ?? ""
        return """
            {"caption":"What happened on day \(place)\(topic.map { " #\($0)" } ?? "")","topics":[\(topics)],"mentions":[],"chapters":[],\
            "commenters":"everyone","pictures":[],"captions":[],"film":{"playlist":"main.m3u8","file":"film.mp4","poster":"poster.webp",\
            "width":1920,"height":1080,"duration":60000,"hasSound":true,"preview":{"file":"preview.webp","width":160,"height":90,\
            "columns":10,"count":60,"interval":1000}}}
            """
    }

    /// All videos of a society, the oldest first.
    static func all(of plan: SocietyPlan) -> [LoadedVideo] {
        var chance = plan.chance(for: "videos")
        let mean = Double(plan.likes) / Double(max(1, plan.videos))
        let span = plan.end.milliseconds - plan.start.milliseconds - 3_600_000
        return (0..<plan.videos).map { place in
            let likes = Int(chance.heavyTailed(mean: mean, spread: 1.5).rounded())
            return LoadedVideo(
                place: place, page: chance.place(of: plan.pages, skew: 2),
                at: Timestamp(milliseconds: plan.start.milliseconds + 3_600_000 + span * Int64(place) / Int64(plan.videos)),
                likes: min(likes, plan.people / 2))
        }
    }
}
