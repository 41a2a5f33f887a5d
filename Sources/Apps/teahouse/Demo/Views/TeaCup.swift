import Foundation

/// Steam over a cup, and a tea leaf that turns in it.
struct TeaCup: DemoView {
    var wall: (UInt32, UInt32) = (0xF0E6D6, 0xDCC9AE)
    var table: UInt32 = 0xA97C57
    var glaze: UInt32 = 0x2E7D5B
    var tea: UInt32 = 0xA5682F
    var isPoured = false

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(wall.0, wall.1)
        canvas.glow(-0.9, -0.9, 1.6, 0xFFFBEF, opacity: 0.8)
        canvas.slab(-9, -0.02, 9, 0, DemoColour.blend(table, 0xFFFFFF, 0.15))
        canvas.land(table) { _ in 0 }
        for grain in 0..<7 { canvas.oval(scattered(grain) * 3 - 1.5, 0.1 + 0.2 * Double(grain), 0.9, 0.006, 0x8C6243, opacity: 0.5) }
        canvas.oval(0.06, 0.66, 0.72, 0.14, 0x5F422D, opacity: 0.45)
        canvas.oval(0, 0.58, 0.68, 0.14, DemoColour.blend(glaze, 0xFFFFFF, 0.75))
        canvas.oval(0, 0.56, 0.46, 0.08, DemoColour.blend(glaze, 0xFFFFFF, 0.55))
        canvas.oval(0.52, 0.22, 0.2, 0.19, glaze)
        canvas.oval(0.52, 0.22, 0.12, 0.11, table)
        canvas.shape([(-0.5, 0), (0.5, 0), (0.42, 0.42), (0.24, 0.58), (-0.24, 0.58), (-0.42, 0.42)], glaze)
        canvas.oval(-0.3, 0.26, 0.05, 0.2, turn: 0.2, 0xFFFFFF, opacity: 0.18)
        canvas.oval(0, 0, 0.5, 0.14, DemoColour.blend(glaze, 0xFFFFFF, 0.25))
        let level = isPoured ? eased(share, from: 0.08, to: 0.7) : 1
        canvas.oval(
            0, 0.01 + 0.03 * (1 - level), 0.46 - 0.1 * (1 - level), 0.115 - 0.05 * (1 - level), DemoColour.blend(0x6B431F, tea, level))
        let turn = time * 0.7
        canvas.oval(0.2 * cos(turn), 0.02 + 0.05 * sin(turn), 0.05, 0.014, turn: turn, 0x4C5A2C, opacity: level)
        if isPoured, share < 0.78 { pour(on: &canvas, time, level) }
        for wisp in 0..<26 {
            let age = (time * 0.24 + Double(wisp) / 26).truncatingRemainder(dividingBy: 1)
            let x = -0.22 + 0.22 * Double(wisp % 3) + 0.12 * sin(age * 7 + Double(wisp % 3) * 2 + time * 0.4)
            canvas.glow(x, -0.08 - age * 1.05, 0.1 + 0.16 * age, 0xFFFFFF, opacity: 0.32 * level * sin(age * .pi))
        }
    }

    private func pour(on canvas: inout DemoCanvas, _ time: Double, _ level: Double) {
        for step in 0..<16 {
            let y = -0.78 + 0.05 * Double(step)
            canvas.line(0.02, y, 0.02 + 0.008 * sin(time * 20 + Double(step)), y + 0.06, DemoColour.blend(tea, 0xFFFFFF, 0.2), width: 0.045)
        }
        for ring in 0..<3 {
            let grown = (time * 1.3 + Double(ring) / 3).truncatingRemainder(dividingBy: 1)
            canvas.oval(0.02, 0.02, 0.3 * grown, 0.08 * grown, 0xE9C48C, opacity: 0.25 * (1 - grown))
        }
        canvas.line(0.06, -0.84, 0.5, -1.0, 0x5A4A42, width: 0.09, to: 0.16)
        canvas.oval(0.86, -1.12, 0.44, 0.36, turn: -0.35, 0x5A4A42)
        canvas.oval(0.72, -1.3, 0.2, 0.06, turn: -0.35, 0x6E5C52)
        canvas.disc(0.68, -1.4, 0.06, 0x4A3C36)
    }
}
