/// A colour of the demonstration's pictures, each part from 0 to 255.
struct DemoColour {
    let red: Float, green: Float, blue: Float

    init(_ hex: UInt32) { self.init(red: Float(hex >> 16 & 255), green: Float(hex >> 8 & 255), blue: Float(hex & 255)) }

    private init(red: Float, green: Float, blue: Float) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// - Parameter share: of the other, from 0 to 1.
    func mixed(with other: DemoColour, _ share: Float) -> DemoColour {
        DemoColour(
            red: red + (other.red - red) * share, green: green + (other.green - green) * share, blue: blue + (other.blue - blue) * share)
    }

    var hex: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

    /// Between two colours, for what changes in the course of a film.
    static func blend(_ one: UInt32, _ other: UInt32, _ share: Double) -> UInt32 {
        DemoColour(one).mixed(with: DemoColour(other), Float(max(0, min(1, share)))).hex
    }
}
