/// What `vipsheader --all` tells of a picture without decoding it.
struct PictureHeader: Equatable {
    let width: Int
    /// Of one frame.
    let height: Int
    let frames: Int

    var pixels: Int { width * height }
    var isMoving: Bool { frames > 1 }

    /// The first line of each name counts, because what follows may quote words of the file itself.
    init?(_ text: String) {
        var fields: [Substring: Int] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, fields[parts[0]] == nil, let value = Int(parts[1].drop { $0 == " " }) else { continue }
            fields[parts[0]] = value
        }
        guard let width = fields["width"], let height = fields["height"], width > 0, height > 0 else { return nil }
        guard width < 1 << 30, height < 1 << 30 else { return nil }
        self.width = width
        self.height = height
        frames = max(1, min(fields["n-pages"] ?? 1, 1 << 30))
    }
}
