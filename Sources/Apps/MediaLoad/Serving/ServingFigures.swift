/// What the reading of files found, by what was read and from whom.
struct ServingFigures: Sendable {
    let slowReaders: Int
    private(set) var titles: [String] = []
    private var found: [String: [FileServer.Kind: [ReadingFigures]]] = [:]
    var crowds: [FileServer.Kind: CrowdFigures] = [:]

    init(slowReaders: Int) { self.slowReaders = slowReaders }

    mutating func note(_ figures: ReadingFigures, of title: String, at kind: FileServer.Kind) {
        if !titles.contains(title) { titles.append(title) }
        found[title, default: [:]][kind, default: []].append(figures)
    }

    /// The middle one of a figure's runs.
    func median(_ title: String, _ kind: FileServer.Kind, _ figure: (ReadingFigures) -> Double) -> Double {
        let all = (found[title]?[kind] ?? []).map(figure).sorted()
        return all.isEmpty ? 0 : all[all.count / 2]
    }

    /// Teahouse's share of what nginx does.
    func ratio(_ title: String, _ figure: (ReadingFigures) -> Double) -> Double {
        median(title, .teahouse, figure) / max(median(title, .nginx, figure), 1e-9)
    }

    func errors(_ title: String, _ kind: FileServer.Kind) -> Int { (found[title]?[kind] ?? []).reduce(0) { $0 + $1.errors } }
}

/// What many slow readers cost a server.
struct CrowdFigures: Sendable {
    /// So many of them got something.
    let reached: Int
    /// Memory of the server for each, without what the kernel holds.
    let bytesEach: Int
    /// Segments a second for others, before and beside them.
    let alone: Double
    let beside: Double
    /// Milliseconds.
    let p99Beside: Double
}
