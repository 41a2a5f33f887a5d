import Foundation

/// Clay rises on the wheel and becomes a bowl, a vase or a jug.
struct PotterWheel: DemoView {
    enum Vessel: Int, Sendable { case bowl, vase, jug }
    var vessel = Vessel.bowl
    var clay: UInt32 = 0xB98A66
    var wall: (UInt32, UInt32) = (0xE7DED0, 0xC9B9A3)

    var best: Double { 0.8 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(wall.0, wall.1)
        canvas.slab(0.35, -1.2, 1.15, -0.35, 0xCFE2EA)
        canvas.glow(0.75, -0.8, 1.3, 0xFFFFFF, opacity: 0.5)
        for bar in [0.75, 0.35, 1.15] { canvas.slab(bar - 0.02, -1.2, bar + 0.02, -0.35, 0x8C6B4A) }
        for shelf in 0..<2 {
            let y = -0.5 - 0.5 * Double(shelf)
            canvas.slab(-1.7, y, -0.35, y + 0.05, 0x8C6B4A)
            for pot in 0..<4 {
                canvas.oval(
                    -1.5 + 0.3 * Double(pot), y - 0.1, 0.09 + 0.03 * scattered(pot, shelf), 0.1,
                    [0x4F8A7C, 0x33557A, 0xC9B08A, 0x8A3F35][(pot + shelf) % 4])
            }
        }
        canvas.oval(0, 0.78, 0.95, 0.2, 0x5B4636)
        canvas.oval(0, 0.7, 0.9, 0.19, 0x8B7460)
        canvas.oval(0, 0.68, 0.62, 0.13, 0x9C846F)
        let grown = eased(share, from: 0.05, to: 0.8), height = 0.22 + grown * (vessel == .bowl ? 0.5 : 0.95)
        let rows = 44
        for row in 0..<rows {
            let up = Double(row) / Double(rows - 1), radius = radius(at: up, grown), y = 0.66 - height * up
            let wobble = 0.006 * sin(time * 14 + up * 9) * (1 - grown * 0.6)
            let tone = DemoColour.blend(clay, 0x7A553B, 0.25 + 0.2 * sin(up * 46 + time * 12))
            canvas.oval(wobble, y, radius, 0.2 * radius + 0.012, tone)
            canvas.oval(wobble - radius * 0.5, y, radius * 0.22, 0.03, 0xF0D9BF, opacity: 0.16)
        }
        let top = radius(at: 1, grown)
        canvas.oval(0, 0.66 - height, top, 0.2 * top + 0.01, DemoColour.blend(clay, 0xFFFFFF, 0.15))
        canvas.oval(0, 0.665 - height, top * 0.86, 0.17 * top, 0x6B4630)
        hands(on: &canvas, at: time, height: height, radius(at: 0.75, grown), share)
    }

    private func radius(at up: Double, _ grown: Double) -> Double {
        let lump = 0.34 - 0.12 * up
        let made =
            switch vessel {
            case .bowl: 0.2 + 0.4 * pow(up, 0.6)
            case .vase: 0.18 + 0.26 * sin(up * 2.9) + 0.06 * up
            case .jug: 0.3 + 0.1 * sin(up * 5.2)
            }
        return lump + (made - lump) * grown
    }

    private func hands(on canvas: inout DemoCanvas, at time: Double, height: Double, _ radius: Double, _ share: Double) {
        guard share < 0.86 else { return }
        let y = 0.66 - height * 0.7 + 0.06 * sin(time * 1.6)
        for side in [-1.0, 1.0] {
            let x = side * (radius + 0.07)
            canvas.line(side * 1.5, 0.75, x, y + 0.08, 0x33557A, width: 0.3, to: 0.2)
            canvas.line(x + side * 0.12, y + 0.1, x, y, 0xE3B78F, width: 0.2, to: 0.13)
            for finger in 0..<3 {
                canvas.line(
                    x + side * 0.03, y + 0.02 * Double(finger), x - side * 0.06, y - 0.08 + 0.055 * Double(finger), 0xDDAE85, width: 0.045)
            }
        }
    }
}
