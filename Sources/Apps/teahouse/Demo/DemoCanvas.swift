import Foundation

/// A picture that is painted with soft-edged shapes and written as PPM.
struct DemoCanvas {
    struct Colour {
        let red: Double, green: Double, blue: Double

        init(_ hex: UInt32) {
            red = Double(hex >> 16 & 255)
            green = Double(hex >> 8 & 255)
            blue = Double(hex & 255)
        }
    }

    let width: Int, height: Int
    private var pixels: [Double]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = [Double](repeating: 255, count: width * height * 3)
    }

    /// From one colour at the top to another at the bottom.
    mutating func sky(_ top: UInt32, _ bottom: UInt32) {
        let (top, bottom) = (Colour(top), Colour(bottom))
        for y in 0..<height {
            let share = Double(y) / Double(height)
            for x in 0..<width {
                set(x, y, top, 1)
                set(x, y, bottom, share)
            }
        }
    }

    /// An ellipse; lengths are shares of the picture's width and height.
    mutating func ellipse(_ centreX: Double, _ centreY: Double, _ radiusX: Double, _ radiusY: Double, _ colour: UInt32, opacity: Double = 1) {
        let colour = Colour(colour)
        let (cx, cy, rx, ry) = (centreX * Double(width), centreY * Double(height), radiusX * Double(width), radiusY * Double(height))
        for y in max(0, Int(cy - ry - 2))..<min(height, max(0, Int(cy + ry + 2))) {
            for x in max(0, Int(cx - rx - 2))..<min(width, max(0, Int(cx + rx + 2))) {
                let distance = ((pow((Double(x) - cx) / rx, 2) + pow((Double(y) - cy) / ry, 2)).squareRoot() - 1) * min(rx, ry)
                set(x, y, colour, opacity * min(1, max(0, 0.5 - distance)))
            }
        }
    }

    /// Everything below a line; `top` gives its height at each share of the width.
    mutating func ground(_ colour: UInt32, opacity: Double = 1, _ top: (Double) -> Double) {
        let colour = Colour(colour)
        for x in 0..<width {
            let line = top(Double(x) / Double(width)) * Double(height)
            for y in max(0, Int(line) - 1)..<max(0, height) where y < height {
                set(x, y, colour, opacity * min(1, max(0, Double(y) - line)))
            }
        }
    }

    mutating func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ colour: UInt32) {
        let colour = Colour(colour)
        for y in Int(top * Double(height))..<min(height, Int(bottom * Double(height))) {
            for x in Int(left * Double(width))..<min(width, Int(right * Double(width))) { set(x, y, colour, 1) }
        }
    }

    /// The picture as a binary portable pixmap.
    var ppm: Data { Data("P6\n\(width) \(height)\n255\n".utf8) + Data(pixels.map { UInt8(max(0, min(255, $0))) }) }

    private mutating func set(_ x: Int, _ y: Int, _ colour: Colour, _ share: Double) {
        guard share > 0 else { return }
        let index = (y * width + x) * 3
        pixels[index] += (colour.red - pixels[index]) * share
        pixels[index + 1] += (colour.green - pixels[index + 1]) * share
        pixels[index + 2] += (colour.blue - pixels[index + 2]) * share
    }
}
