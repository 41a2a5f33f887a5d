/// What a still looks like to a machine that wants to know whether it would make a poster.
struct Look: Sendable, Hashable {
    /// How much there is to see, 0 to 1: the entropy of its brightness. Black frames, fades and cards have little.
    var entropy = 0.0
    /// 0 to 255.
    var brightness = 0.0

    /// Pictures that are very dark or very bright are worth less.
    private var worth: Double {
        let fromMiddle = abs(brightness - 118) / 118
        return entropy * (1 - 0.5 * min(1, fromMiddle * fromMiddle))
    }

    /// Which still is the best; what comes late tells too much of the story.
    static func best(of looks: [Look]) -> Int? {
        let early = looks.prefix(max(1, looks.count * 3 / 5))
        // The first of equals.
        return early.indices.reduce(nil as Int?) { best, index in
            best.map { looks[index].worth > looks[$0].worth + 1e-9 ? index : $0 } ?? index
        }
    }

    /// - Parameter text: what ffmpeg's filter `metadata` prints: `frame:…` before the values of each still.
    static func list(in text: String) -> [Look] {
        var looks: [Look] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("frame:") { looks.append(Look()) }
            let parts = line.split(separator: "=")
            guard parts.count == 2, let value = Double(parts[1]), !looks.isEmpty else { continue }
            switch parts[0] {
            case "lavfi.entropy.normalized_entropy.normal.Y": looks[looks.count - 1].entropy = value
            case "lavfi.signalstats.YAVG": looks[looks.count - 1].brightness = value
            default: break
            }
        }
        return looks
    }
}
