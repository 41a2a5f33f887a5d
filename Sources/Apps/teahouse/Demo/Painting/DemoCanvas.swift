import Foundation

/// A picture that is painted with soft-edged shapes, in eight bits a colour, and written as PPM.
///
/// Two ways of saying where: `sky`, `ellipse`, `ground` and `box` count in shares of the picture; the brush
/// (`DemoCanvas+Brush`) counts from the middle in halves of the shorter side, so that a view fits every shape of picture.
struct DemoCanvas {
    let width: Int, height: Int
    /// What the brush looks through: the point in the middle of the picture, and how near it is.
    var camera = (x: 0.0, y: 0.0, zoom: 1.0)
    private(set) var pixels: [UInt8]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = [UInt8](repeating: 255, count: width * height * 3)
    }

    /// From one colour at the top to another at the bottom.
    mutating func sky(_ top: UInt32, _ bottom: UInt32) {
        for y in 0..<height {
            let colour = DemoColour(top).mixed(with: DemoColour(bottom), Float(y) / Float(height))
            pixels.withUnsafeMutableBufferPointer { pixels in
                for index in stride(from: y * width * 3, to: (y + 1) * width * 3, by: 3) {
                    pixels[index] = UInt8(colour.red)
                    pixels[index + 1] = UInt8(colour.green)
                    pixels[index + 2] = UInt8(colour.blue)
                }
            }
        }
    }

    /// An ellipse; lengths are shares of the picture's width and height.
    mutating func ellipse(_ centreX: Double, _ centreY: Double, _ radiusX: Double, _ radiusY: Double, _ colour: UInt32, opacity: Double = 1)
    {
        let (x, y) = (centreX * Double(width), centreY * Double(height))
        let (rx, ry) = (radiusX * Double(width), radiusY * Double(height))
        let (cx, cy, smaller) = (Float(x), Float(y), Float(min(rx, ry)))
        let (perX, perY) = (1 / Float(rx), 1 / Float(ry))
        fill(x - rx, y - ry, x + rx, y + ry, colour, opacity) { px, py in
            let (dx, dy) = ((px - cx) * perX, (py - cy) * perY)
            return 0.5 - ((dx * dx + dy * dy).squareRoot() - 1) * smaller
        }
    }

    /// Everything below a line; `top` gives its height at each share of the width.
    mutating func ground(_ colour: UInt32, opacity: Double = 1, _ top: (Double) -> Double) {
        below((0..<width).map { Float(top((Double($0) + 0.5) / Double(width)) * Double(height)) }, colour, opacity)
    }

    mutating func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ colour: UInt32) {
        let (width, height) = (Double(width), Double(height))
        fill(left * width, top * height, right * width - 1, bottom * height - 1, colour, 1, margin: 0) { _, _ in 1 }
    }

    /// The picture as a binary portable pixmap.
    var ppm: Data { Data("P6\n\(width) \(height)\n255\n".utf8) + Data(pixels) }

    /// Mixes a colour into all pixels of a rectangle, as far as each is covered.
    /// - Parameter coverage: of a pixel with this middle; less than 0 is nothing, more than 1 all.
    @inline(__always)
    mutating func fill(
        _ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ colour: UInt32, _ opacity: Double, margin: Double = 1,
        _ coverage: (Float, Float) -> Float
    ) {
        let columns = Self.span(left - margin, right + margin, within: width),
            rows = Self.span(top - margin, bottom + margin, within: height)
        guard !columns.isEmpty, !rows.isEmpty else { return }
        let colour = DemoColour(colour), opacity = Float(opacity), width = width
        pixels.withUnsafeMutableBufferPointer { pixels in
            for y in rows {
                for x in columns {
                    let share = min(1, coverage(Float(x) + 0.5, Float(y) + 0.5)) * opacity
                    guard share > 0.001 else { continue }
                    let index = (y * width + x) * 3
                    if share > 0.998 {
                        pixels[index] = UInt8(colour.red)
                        pixels[index + 1] = UInt8(colour.green)
                        pixels[index + 2] = UInt8(colour.blue)
                        continue
                    }
                    let (red, green, blue) = (Float(pixels[index]), Float(pixels[index + 1]), Float(pixels[index + 2]))
                    pixels[index] = UInt8(red + (colour.red - red) * share + 0.5)
                    pixels[index + 1] = UInt8(green + (colour.green - green) * share + 0.5)
                    pixels[index + 2] = UInt8(blue + (colour.blue - blue) * share + 0.5)
                }
            }
        }
    }

    /// Everything below a line that is given for each column.
    mutating func below(_ lines: [Float], _ colour: UInt32, _ opacity: Double) {
        fill(0, Double(lines.min() ?? 0), Double(width), Double(height), colour, opacity) { px, py in py + 0.5 - lines[Int(px)] }
    }

    /// The texture of paper: it keeps large even areas from showing steps.
    mutating func grain(_ strength: Int = 3) {
        var state: UInt32 = 1
        pixels.withUnsafeMutableBufferPointer { pixels in
            for index in stride(from: 0, to: pixels.count, by: 3) {
                state = state &* 1_664_525 &+ 1_013_904_223
                let change = Int(state >> 24) % (2 * strength + 1) - strength
                for part in index..<index + 3 { pixels[part] = UInt8(max(0, min(255, Int(pixels[part]) + change))) }
            }
        }
    }

    private static func span(_ first: Double, _ last: Double, within count: Int) -> Range<Int> {
        guard first < Double(count), last >= 0 else { return 0..<0 }
        let lower = Int(max(0, first.rounded(.down)))
        return lower..<max(lower, min(count, Int(min(Double(count), last.rounded(.down) + 1))))
    }
}
