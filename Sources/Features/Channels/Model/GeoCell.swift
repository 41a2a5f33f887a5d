import Foundation

/// A cell of the earth's surface, some five kilometres wide: a geohash of five characters, 8,192 columns by 4,096 rows.
/// It is the finest that is ever kept of where somebody was.
struct GeoCell: Sendable, Hashable, Codable {
    static let columns = 8_192
    static let rows = 4_096
    private static let alphabet = Array("0123456789bcdefghjkmnpqrstuvwxyz")
    private static let length = 5
    private static let radius = 6_371.0

    /// From 180° west eastwards.
    let column: Int
    /// From the south pole northwards.
    let row: Int

    init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Reads a geohash. What makes it finer than five characters is not looked at.
    /// - Throws: `ChannelsFailure.badCell` if it is no geohash, or a coarser one.
    init(_ text: String) throws {
        guard text.utf8.count >= Self.length, text.utf8.count <= 20 else { throw ChannelsFailure.badCell }
        var (column, row) = (0, 0)
        for (place, character) in text.lowercased().prefix(Self.length).enumerated() {
            guard let value = Self.alphabet.firstIndex(of: character) else { throw ChannelsFailure.badCell }
            // Longitude and latitude take turns, bit by bit.
            for bit in 0..<5 {
                let one = (value >> (4 - bit)) & 1
                if (place * 5 + bit).isMultiple(of: 2) { column = column << 1 | one } else { row = row << 1 | one }
            }
        }
        self.init(column: column, row: row)
    }

    /// - Returns: nil for an empty text, which takes a cell away.
    static func given(_ text: String) throws -> GeoCell? { text.isEmpty ? nil : try GeoCell(text) }

    var text: String {
        var (bits, text) = (0, "")
        for place in 0..<(Self.length * 5) {
            let isColumn = place.isMultiple(of: 2)
            let bit = isColumn ? (column >> (12 - place / 2)) & 1 : (row >> (11 - place / 2)) & 1
            bits = bits << 1 | bit
            if place % 5 == 4 {
                text.append(Self.alphabet[bits])
                bits = 0
            }
        }
        return text
    }

    /// Of its middle, in radians.
    var latitude: Double { ((Double(row) + 0.5) / Double(Self.rows) - 0.5) * .pi }
    var longitude: Double { ((Double(column) + 0.5) / Double(Self.columns) * 2 - 1) * .pi }

    /// Kilometres from middle to middle over the surface of a sphere (haversine).
    func distance(to other: GeoCell) -> Double {
        let (north, east) = (sin((other.latitude - latitude) / 2), sin((other.longitude - longitude) / 2))
        let share = north * north + cos(latitude) * cos(other.latitude) * east * east
        return 2 * Self.radius * asin(min(1, share.squareRoot()))
    }

    // MARK: As a number, and in JSON as its geohash

    var number: Int64 { Int64(row) << 13 | Int64(column) }

    init(number: Int64) { self.init(column: Int(number & 0x1FFF), row: Int(number >> 13) & 0xFFF) }

    init(from decoder: any Decoder) throws { try self.init(decoder.singleValueContainer().decode(String.self)) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
