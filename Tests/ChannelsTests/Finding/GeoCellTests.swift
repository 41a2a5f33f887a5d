import Foundation
import Kernel
import Testing

@testable import Channels

@Suite struct GeoCellTests {
    /// Geohashes of well-known places, as the first description of the encoding and many maps give them.
    @Test func `cells have the names that others give them`() throws {
        for (longitude, latitude, text) in [
            (10.40744, 57.64911, "u4pru"), (-5.6, 42.6, "ezs42"), (116.3975, 39.9087, "wx4g0"), (-0.001, 51.477, "gcpuz"),
            (139.767, 35.681, "xn76u"),
        ] {
            let cell = GeoCell(
                column: Int((longitude / 360 + 0.5) * Double(GeoCell.columns)), row: Int((latitude / 180 + 0.5) * Double(GeoCell.rows)))
            #expect(cell.text == text)
            #expect(try GeoCell(text) == cell)
        }
    }

    @Test func `every cell is read back from its name and its number`() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<500 {
            let cell = GeoCell.any(using: &random)
            #expect(try GeoCell(cell.text) == cell)
            #expect(GeoCell(number: cell.number) == cell)
        }
    }

    @Test func `what is finer is rounded, what is coarser or no geohash is refused`() throws {
        #expect(try GeoCell("wx4g09np9p").text == "wx4g0")
        #expect(try GeoCell("WX4G0").text == "wx4g0")
        #expect(try GeoCell.given("") == nil)
        for text in ["wx4g", "wx4ga", "39.9,", "絵絵絵絵絵", String(repeating: "w", count: 21)] {
            #expect(throws: ChannelsFailure.badCell) { try GeoCell(text) }
        }
    }

    @Test func `neighbours across the date line and around the pole are near`() {
        let (west, east) = (GeoCell(column: 0, row: 2_048), GeoCell(column: 8_191, row: 2_048))
        #expect(Nearness(west.distance(to: east)) == .around)
        let (pole, beyond) = (GeoCell(column: 0, row: 4_095), GeoCell(column: 4_096, row: 4_095))
        #expect(Nearness(pole.distance(to: beyond)) == .around)
        #expect(Nearness(GeoCell(column: 0, row: 0).distance(to: pole)) == nil)
    }

    /// Whatever the place: what is near lies in one of the areas that are looked through, and they are few.
    @Test(arguments: [1, 2, 3, 4])
    func `the areas around a cell hold all that is near`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<150 {
            let cell = GeoCell.any(using: &random)
            for ring in Nearness.allCases {
                let covering = Area.covering(cell, within: ring.reach)
                #expect(covering.count <= 60)
                let areas = Set(covering)
                for _ in 0..<40 {
                    let other = cell.neighbour(using: &random)
                    guard cell.distance(to: other) <= ring.reach else { continue }
                    #expect(!areas.isDisjoint(with: Area.around(other)), "\(cell) \(other) \(ring)")
                }
            }
        }
    }
}

extension GeoCell {
    /// Anywhere, and often where the map has its edges.
    static func any(using random: inout SeededRandom) -> GeoCell {
        let edges = [0, 1, 2, 30, rows - 31, rows - 3, rows - 2, rows - 1]
        let row = Bool.random(using: &random) ? edges.randomElement(using: &random) ?? 0 : Int.random(in: 0..<rows, using: &random)
        let sides = [0, 1, columns - 2, columns - 1]
        let column = Bool.random(using: &random) ? sides.randomElement(using: &random) ?? 0 : Int.random(in: 0..<columns, using: &random)
        return GeoCell(column: column, row: row)
    }

    /// A cell that is often near, over the edges of the map too.
    func neighbour(using random: inout SeededRandom) -> GeoCell {
        let isPolar = abs(latitude) > 1.4
        let row = min(max(self.row + Int.random(in: -25...25, using: &random), 0), Self.rows - 1)
        let step = isPolar ? Int.random(in: 0..<Self.columns, using: &random) : Int.random(in: -60...60, using: &random)
        return GeoCell(column: ((column + step) % Self.columns + Self.columns) % Self.columns, row: row)
    }
}
