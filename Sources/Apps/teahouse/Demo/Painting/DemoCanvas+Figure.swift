import Foundation

/// Somebody of the town, as large as wanted.
struct DemoFigure {
    var clothes: UInt32 = 0x2E7D5B
    var skin: UInt32 = 0xE3B78F
    var hair: UInt32 = 0x2B2320
    /// In radians from hanging down, outwards.
    var leftArm = 0.3, rightArm = 0.3
    /// In radians from standing, to the right.
    var leftLeg = -0.12, rightLeg = 0.12
    var mouth = 0.0
}

extension DemoCanvas {
    /// - Parameters:
    ///   - y: of the feet.
    ///   - height: from the feet to the crown.
    mutating func figure(_ figure: DemoFigure, _ x: Double, _ y: Double, height: Double) {
        let size = height / 7, hip = y - 3 * size, shoulder = y - 5.2 * size
        for leg in [figure.leftLeg, figure.rightLeg] {
            line(
                x + (leg < 0 ? -0.3 : 0.3) * size, hip, x + sin(leg) * 3 * size, hip + cos(leg) * 3 * size, 0x3B3A44, width: 0.75 * size,
                to: 0.5 * size)
        }
        for (side, arm) in [(-1.0, figure.leftArm), (1.0, figure.rightArm)] {
            let hand = (x + side * (0.8 + sin(arm) * 2.2) * size, shoulder + cos(arm) * 2.2 * size)
            line(x + side * 0.7 * size, shoulder + 0.2 * size, hand.0, hand.1, figure.clothes, width: 0.6 * size, to: 0.45 * size)
            disc(hand.0, hand.1, 0.28 * size, figure.skin)
        }
        line(x, shoulder + 0.4 * size, x, hip, figure.clothes, width: 1.7 * size, to: 1.5 * size)
        disc(x, y - 6.2 * size, 0.82 * size, figure.skin)
        oval(x, y - 6.65 * size, 0.84 * size, 0.5 * size, figure.hair)
        for side in [-1.0, 1.0] { disc(x + side * 0.28 * size, y - 6.15 * size, 0.09 * size, 0x2B2320) }
        oval(x, y - 5.78 * size, 0.22 * size, (0.05 + 0.16 * figure.mouth) * size, 0x8E3B36)
    }
}
