/// What a Page of the demonstration publishes, and what is said under it.
struct DemoPost: Sendable {
    enum Content: Sendable {
        case film(DemoFilm)
        case pictures([DemoStill])
    }

    struct Remark: Sendable {
        let who: String
        let text: String
        var answers: [(who: String, text: String)] = []
        var isPinned = false
    }

    let key: String
    let page: String
    let time: DemoTime
    let caption: String
    let content: Content
    var place: String?
    /// Where the link underneath leads, and what it says.
    var link: (target: String, title: String)?
    /// What is said in a film, by language, spread over all of it.
    var subtitles: [String: [String]] = [:]
    var remarks: [Remark] = []
}

extension DemoPost {
    static func film(
        _ key: String, _ page: String, _ time: DemoTime, _ shape: DemoShape, _ sound: DemoSound?, _ shots: [DemoShot], _ caption: String,
        place: String? = nil, link: (String, String)? = nil, subtitles: [String: [String]] = [:], _ remarks: Remark...
    ) -> DemoPost {
        DemoPost(
            key: key, page: page, time: time, caption: caption,
            content: .film(DemoFilm(name: key, shape: shape, sound: sound, shots: shots)), place: place, link: link, subtitles: subtitles,
            remarks: remarks)
    }

    static func pictures(
        _ key: String, _ page: String, _ time: DemoTime, _ stills: [DemoStill], _ caption: String, place: String? = nil,
        _ remarks: Remark...
    ) -> DemoPost {
        DemoPost(key: key, page: page, time: time, caption: caption, content: .pictures(stills), place: place, remarks: remarks)
    }
}
