import Foundation

/// Letters that are written by hand, so that the demonstration needs no font: for each sign its strokes, and for each stroke
/// its points in pairs of digits, across and down.
enum DemoLettering {
    /// On a sheet of 4 by 6.
    private static let latin: [Character: String] = [
        "A": "062046 1434", "B": "0006 003041423303 033344453606", "C": "4130100105163645", "D": "0006 002041452606",
        "E": "40000646 0333", "F": "400006 0333", "G": "41301001051636454323", "H": "0006 4046 0343", "I": "2026", "J": "3035261605",
        "K": "0006 400346", "L": "000646", "M": "0600234046", "N": "06004640", "O": "103041453616050110", "P": "0006 003041423303",
        "Q": "103041453616050110 3446", "R": "0006 003041423303 2346", "S": "413010010213334445361605", "T": "0040 2026",
        "U": "000516364540", "V": "002640", "W": "0016233640", "X": "0046 4006", "Y": "002340 2326", "Z": "00400646",
        "0": "103041453616050110", "1": "112026", "2": "01103041420646", "3": "01103041423323334445361605", "4": "300444 3036",
        "5": "400003334445361605", "6": "3010010516364544331304", "7": "004016", "8": "103041423313020110 133344453616050413",
        "9": "4130100102133341453616", ".": "2626", ",": "252617", "!": "2024 2626", "’": "2021", "-": "1333", "+": "1333 2224",
        "=": "1232 1434",
        ":": "2222 2525", "?": "01103041322324 2626", "°": "1021120110",
    ]
    /// On a sheet of 9 by 9, in the order in which they are written.
    private static let hanzi: [Character: String] = [
        "山": "5158 141898 9498", "水": "505948 134318 8264 5499", "茶": "0292 3033 6063 5316 5396 2676 5459 3729 7789",
        "永": "4051 23535948 154518 8264 5499", "春": "1181 2373 1585 505317 5497 3639 366669 3767 3969", "火": "1335 8265 505419 5499",
        "月": "202719 20707968 2373 2676", "大": "0393 505319 5399", "人": "504519 4599", "木": "0393 5059 5418 5498",
        "心": "1407 3237487876 5153 8396", "中": "1316 138386 1686 5059", "日": "2029 206069 2464 2868",
    ]

    /// The strokes of a sign, its points from 0 to 1 across a sheet and down; nil for a sign that nobody taught.
    static func strokes(of sign: Character) -> [[(x: Double, y: Double)]]? {
        if let strokes = latin[sign] { return read(strokes, across: 6, down: 6) }
        return hanzi[sign].map { read($0, across: 9, down: 9) }
    }

    private static func read(_ text: String, across: Double, down: Double) -> [[(x: Double, y: Double)]] {
        text.split(separator: " ").map { stroke in
            let digits = stroke.compactMap(\.wholeNumberValue)
            return stride(from: 0, to: digits.count - 1, by: 2).map { (Double(digits[$0]) / across, Double(digits[$0 + 1]) / down) }
        }
    }
}

extension DemoCanvas {
    /// Writes a line in capitals, its middle at a place.
    /// - Parameters:
    ///   - size: of a letter's height.
    ///   - share: how much of it has been written, stroke by stroke.
    mutating func write(_ text: String, _ x: Double, _ y: Double, size: Double, _ colour: UInt32, bold: Double = 1, share: Double = 1) {
        let signs = text.uppercased().map { (sign: $0, strokes: DemoLettering.strokes(of: $0)) }
        let widths = signs.map { sign in sign.strokes == nil ? 0.5 : sign.sign == "I" ? 0.5 : sign.sign.isASCII ? 0.88 : 1.15 }
        let whole = signs.reduce(0) { $0 + ($1.strokes?.count ?? 0) }
        var left = x - widths.reduce(0, +) * size / 2, done = 0
        for (sign, width) in zip(signs, widths) {
            let start = sign.sign == "I" ? left - 0.2 * size : left + 0.08 * size
            for stroke in sign.strokes ?? [] {
                let part = max(0, min(1, share * Double(whole) - Double(done)))
                write(stroke, part, start, y - size / 2, size, colour, 0.1 * bold * size)
                done += 1
            }
            left += width * size
        }
    }

    private mutating func write(
        _ stroke: [(x: Double, y: Double)], _ part: Double, _ left: Double, _ top: Double, _ size: Double, _ colour: UInt32, _ width: Double
    ) {
        guard part > 0 else { return }
        let steps = Double(stroke.count - 1)
        for (number, (from, to)) in zip(stroke, stroke.dropFirst()).enumerated() {
            let reach = min(1, max(0, part * steps - Double(number)))
            guard reach > 0 else { break }
            let (x, y) = (left + from.x * size, top + from.y * size)
            line(x, y, x + (to.x - from.x) * size * reach, y + (to.y - from.y) * size * reach, colour, width: width)
        }
    }
}
