/// What `vipsheader --all` tells of a picture without decoding it.
struct PictureHeader: Equatable {
    let width: Int
    /// Of one frame.
    let height: Int
    let frames: Int
    /// It says itself what its numbers mean, or they are no red, green and blue (or grey) at all. Otherwise they are sRGB.
    let needsConversion: Bool

    var pixels: Int { width * height }
    var isMoving: Bool { frames > 1 }

    /// The first line of each name counts, because what follows may quote words of the file itself.
    init?(_ text: String) {
        var words: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, words[parts[0]] == nil else { continue }
            words[parts[0]] = parts[1].drop { $0 == " " }
        }
        let fields = words.compactMapValues { Int($0) }
        guard let width = fields["width"], let height = fields["height"], width > 0, height > 0 else { return nil }
        guard width < 1 << 30, height < 1 << 30 else { return nil }
        self.width = width
        self.height = height
        frames = max(1, min(fields["n-pages"] ?? 1, 1 << 30))
        let isPlain = ["srgb", "b-w", "rgb16", "grey16"].contains(words["interpretation"] ?? "srgb")
        needsConversion = !isPlain || words["icc-profile-data"] != nil
    }
}
