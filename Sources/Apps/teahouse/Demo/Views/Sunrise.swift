import Foundation

/// The sun comes up behind hills, and birds set out.
struct Sunrise: DemoView {
    var night: (UInt32, UInt32) = (0x2B3A5E, 0xC9826B)
    var day: (UInt32, UInt32) = (0x9CC7E8, 0xFCE7C2)
    var hills: [UInt32] = [0x8FA7A0, 0x648676, 0x3E6350]
    var seed = 0

    var best: Double { 0.55 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        let light = eased(share, to: 0.85)
        canvas.sky(DemoColour.blend(night.0, day.0, light), DemoColour.blend(night.1, day.1, light))
        let sun = (x: -0.25 + 0.1 * Double(seed), y: 0.35 - 0.85 * light)
        canvas.glow(sun.x, sun.y, 1.5, 0xFFE2A0, opacity: 0.75)
        canvas.disc(sun.x, sun.y, 0.17, DemoColour.blend(0xF7A24A, 0xFFF6D8, light))
        for number in 0..<4 {
            let x = (scattered(number, seed) * 4 + time * 0.02).truncatingRemainder(dividingBy: 4) - 2, y = -0.9 + 0.17 * Double(number)
            for puff in 0..<4 { canvas.oval(x + 0.13 * Double(puff), y + 0.02 * Double(puff % 2), 0.17, 0.05, 0xFFF3E6, opacity: 0.35) }
        }
        for (layer, colour) in hills.enumerated() {
            let depth = Double(layer)
            canvas.land(DemoColour.blend(DemoColour.blend(colour, 0x1E2A3A, 0.6), colour, light)) { x in
                0.2 + 0.27 * depth + (0.17 - 0.03 * depth) * sin((x + depth + time * 0.006 * (depth + 1)) * (2 + depth) + Double(seed))
            }
        }
        for bird in 0..<5 {
            let x = -1.6 + time * 0.16 - 0.16 * Double(bird), y = -0.35 + 0.08 * scattered(bird, 3) - time * 0.012
            let wing = 0.035 + 0.02 * sin(time * 9 + Double(bird))
            canvas.line(x, y, x - 0.05, y - wing, 0x2A3340, width: 0.012)
            canvas.line(x, y, x + 0.05, y - wing, 0x2A3340, width: 0.012)
        }
    }
}
