import Foundation

/// A part of the earth under which videos are listed: a cell, or one of the wider squares and the belt around it. A ring
/// around a place is covered by few areas, whatever its width; near the poles, where squares become slivers, by belts.
struct Area: Sendable, Hashable {
    /// By how many bits a cell's column and row are shortened: squares of some 5, 20 and 80 kilometres.
    private static let squares = [0, 2, 4]
    private static let belt = 4
    /// More squares than so many in a row are slivers.
    private static let widest = 12

    let number: Int64

    private init(level: Int, column: Int, row: Int) { number = Int64(level) << 32 | Int64(row) << 16 | Int64(column) }

    /// All areas in which a cell lies.
    static func around(_ cell: GeoCell) -> [Area] {
        squares.indices.map { Area(level: $0, column: cell.column >> squares[$0], row: cell.row >> squares[$0]) }
            + [Area(level: squares.count, column: 0, row: cell.row >> belt)]
    }

    /// Areas in which together every cell lies whose middle is no farther from this one's than so many kilometres; and
    /// others too.
    static func covering(_ cell: GeoCell, within kilometres: Double) -> [Area] {
        let level = kilometres < 10 ? 0 : kilometres < 30 ? 1 : 2
        let angle = kilometres / 6_371.0 + 1e-9
        let (south, north) = (cell.latitude - angle, cell.latitude + angle)
        let rows = row(at: south)...row(at: north)
        guard north < .pi / 2, south > -.pi / 2 else { return belts(rows) }
        // The widest that a circle on a sphere reaches east and west.
        let reach = asin(min(1, sin(angle) / cos(cell.latitude)))
        let width = Double(GeoCell.columns) / (2 * .pi)
        let (first, last) = (Double(cell.column) + 0.5 - reach * width, Double(cell.column) + 0.5 + reach * width)
        let shift = squares[level]
        let columns = (Int(first.rounded(.down)) >> shift)...(Int(last.rounded(.down)) >> shift)
        guard columns.count <= widest else { return belts(rows) }
        let round = GeoCell.columns >> shift
        return ((rows.lowerBound >> shift)...(rows.upperBound >> shift)).flatMap { row in
            // Beyond the last column comes the first.
            columns.map { Area(level: level, column: ($0 % round + round) % round, row: row) }
        }
    }

    private static func belts(_ rows: ClosedRange<Int>) -> [Area] {
        ((rows.lowerBound >> belt)...(rows.upperBound >> belt)).map { Area(level: squares.count, column: 0, row: $0) }
    }

    private static func row(at latitude: Double) -> Int {
        let row = (latitude / .pi + 0.5) * Double(GeoCell.rows)
        return min(max(Int(row.rounded(.down)), 0), GeoCell.rows - 1)
    }
}

/// How far away something is, in coarse words. The nearest are the cells around one's own.
enum Nearness: Int, Sendable, CaseIterable {
    case around, close, region, wide

    /// Kilometres from the middle of one cell to that of another.
    var reach: Double {
        switch self {
        case .around: 7
        case .close: 20
        case .region: 50
        case .wide: 100
        }
    }

    /// In words for people: about so many kilometres.
    var kilometres: Int { self == .around ? 5 : Int(reach) }

    /// - Returns: nil beyond the farthest.
    init?(_ distance: Double) {
        guard let nearness = Self.allCases.first(where: { distance <= $0.reach }) else { return nil }
        self = nearness
    }
}
