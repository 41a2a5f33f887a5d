/// A film of the demonstration, as it is ordered from the studio.
struct DemoFilm: Sendable {
    let name: String
    let shape: DemoShape
    /// Nil for a film without sound.
    let sound: DemoSound?
    let shots: [DemoShot]

    var seconds: Double { shots.reduce(0) { $0 + $1.seconds } }

    /// When the first shot looks best, in milliseconds: of a longer film after its title has gone.
    func posterAt(longestShot: Double) -> Int64? {
        shots.first.map { Int64(min($0.seconds, longestShot) * (shots.count > 2 ? 0.95 : $0.view.best) * 1000) }
    }
}

/// One view, for a while, with a line of lettering or none.
struct DemoShot: Sendable {
    let view: any DemoView
    let seconds: Double
    let title: String?

    init(_ view: any DemoView, _ seconds: Double, title: String? = nil) {
        self.view = view
        self.seconds = seconds
        self.title = title
    }
}

enum DemoShape: Sendable {
    case portrait, landscape, square

    /// Pixels, with the shorter side given.
    func size(of side: Int) -> (width: Int, height: Int) {
        let long = side * 16 / 9 / 2 * 2
        return switch self {
        case .portrait: (side, long)
        case .landscape: (long, side)
        case .square: (side, side)
        }
    }
}

/// How fine the films of the demonstration are.
struct DemoGrade: Sendable {
    /// Pixels of the shorter side.
    var side = 360
    /// Frames in a second; the quiet pictures of a long film need fewer.
    var rate = 20
    var rateOfLong = 12
    /// A shot that is longer is cut short.
    var longestShot = 60.0
    /// Pixels of the shorter side of a picture, and of a face.
    var picture = 810
    var face = 320
}
