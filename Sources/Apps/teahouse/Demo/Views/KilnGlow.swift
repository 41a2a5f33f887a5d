import Foundation

/// The fire in a kiln, and sparks above it.
struct KilnGlow: DemoView {
    var isOpening = false

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0x1B1614, 0x2E211B)
        let heat = isOpening ? 1 - 0.75 * eased(share) : 0.75 + 0.12 * sin(time * 5.3) * sin(time * 3.1) + 0.1 * eased(share)
        canvas.glow(0, 0.1, 1.9, 0xF07A2A, opacity: 0.5 * heat)
        for row in 0..<9 {
            for brick in 0..<8 {
                let x = -1.55 + 0.42 * Double(brick) + (row % 2 == 0 ? 0 : 0.21), y = -1.2 + 0.27 * Double(row)
                guard hypot(x + 0.2, y + 0.02) > 0.72 else { continue }
                let tone = DemoColour.blend(0x5A3A2C, 0x7A4A34, scattered(row * 9 + brick))
                canvas.slab(x, y, x + 0.39, y + 0.24, DemoColour.blend(tone, 0xE07A3A, 0.4 * heat * max(0, 1.2 - hypot(x, y))))
            }
        }
        canvas.disc(0, 0.05, 0.74, 0x3A251B)
        canvas.disc(0, 0.05, 0.66, DemoColour.blend(0x4A1F12, 0xF28A2E, heat))
        canvas.glow(0, 0.2, 0.66, 0xFFE9A8, opacity: heat)
        canvas.slab(-0.55, 0.38, 0.55, 0.44, 0x2A1A14)
        for (number, x) in [-0.34, 0.0, 0.34].enumerated() {
            let tone = DemoColour.blend([0x4F8A7C, 0xC9B08A, 0x7A5233][number], 0xFFD27A, heat * 0.75)
            canvas.oval(x, 0.26, 0.13 + 0.02 * Double(number % 2), 0.13, tone)
            canvas.slab(x - 0.06, 0.02, x + 0.06, 0.16, tone)
            canvas.oval(x, 0.03, 0.08, 0.022, DemoColour.blend(tone, 0x3A1F14, 0.4))
        }
        for tongue in 0..<9 where !isOpening {
            let x = -0.5 + 0.125 * Double(tongue), flame = 0.3 + 0.12 * sin(time * 7 + Double(tongue) * 1.9)
            canvas.line(x, 0.66, x + 0.05 * sin(time * 4 + Double(tongue)), 0.66 - flame, 0xFFC24A, width: 0.13, to: 0.01, opacity: 0.75)
        }
        canvas.shape([(-0.75, 0.72), (0.75, 0.72), (0.85, 1.1), (-0.85, 1.1)], 0x2B1C16)
        for spark in 0..<34 {
            let age = (scattered(spark, 1) + time * (0.18 + 0.15 * scattered(spark, 2))).truncatingRemainder(dividingBy: 1)
            let x = (scattered(spark, 3) - 0.5) * 1.1 + 0.18 * sin(age * 6 + Double(spark)), y = 0.5 - age * (canvas.bottom + 0.6)
            canvas.disc(x, y, 0.012 * (1.2 - age), 0xFFC870, opacity: heat * (1 - age))
        }
    }
}
