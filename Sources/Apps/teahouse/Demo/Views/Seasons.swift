import Foundation

/// A tree by the water that loses its blossom, its leaves, or stands in the snow.
struct Seasons: DemoView {
    enum Season: Sendable { case spring, autumn, winter }
    var season = Season.autumn

    var best: Double { 0.3 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        let look: (sky: (UInt32, UInt32), ground: UInt32, crown: [UInt32], fall: UInt32) =
            switch season {
            case .spring: ((0xBFE0EE, 0xFBEFEA), 0x8DB57A, [0xF3BCC8, 0xFADDE2, 0xEBA6B4], 0xF6CAD4)
            case .autumn: ((0xE9C79A, 0xF8EBD2), 0xA98A52, [0xD9722E, 0xE8A33A, 0xB9472B], 0xE08A34)
            case .winter: ((0xAFC3D6, 0xE9EFF4), 0xF4F7FA, [0xFFFFFF, 0xE6EEF5, 0xD6E2EC], 0xFFFFFF)
            }
        canvas.camera = (0.1 * share, 0, 1 + 0.12 * share)
        canvas.sky(look.sky.0, look.sky.1)
        canvas.glow(0.8, -0.7, 1.2, 0xFFFBEC, opacity: 0.7)
        canvas.land(DemoColour.blend(look.ground, look.sky.0, 0.55)) { 0.18 + 0.1 * sin($0 * 2.4 + 2) }
        canvas.land(look.ground) { 0.55 + 0.05 * sin($0 * 2) }
        canvas.oval(0.55, 0.86, 0.75, 0.12, DemoColour.blend(look.sky.0, 0xFFFFFF, 0.25))
        for glint in 0..<6 {
            canvas.oval(
                0.3 + 0.1 * Double(glint), 0.82 + 0.02 * Double(glint % 3), 0.1, 0.006, 0xFFFFFF,
                opacity: 0.4 + 0.3 * sin(time * 2 + Double(glint)))
        }
        canvas.line(-0.35, 0.72, -0.3, 0.0, 0x5A4034, width: 0.17, to: 0.1)
        for branch in [(-0.85, -0.45), (0.25, -0.5), (-0.35, -0.75), (-0.65, -0.1), (0.1, -0.15)] {
            canvas.line(-0.3, 0.05, branch.0, branch.1, 0x5A4034, width: 0.07, to: 0.03)
        }
        let thin = season == .autumn ? 1 - 0.55 * eased(share) : 1
        for puff in 0..<54 where scattered(puff, 9) < thin {
            let turn = scattered(puff, 1) * 6.28, far = scattered(puff, 2).squareRoot()
            let x = -0.3 + 0.72 * far * cos(turn) + 0.012 * sin(time * 1.4 + Double(puff)), y = -0.4 + 0.5 * far * sin(turn)
            canvas.disc(x, y, season == .winter ? 0.055 : 0.12, look.crown[puff % 3], opacity: 0.9)
        }
        for flake in 0..<46 {
            let fall = (scattered(flake, 3) + time * (0.06 + 0.05 * scattered(flake, 4))).truncatingRemainder(dividingBy: 1)
            let x = (scattered(flake, 5) * 2.4 - 1.2) * canvas.right + 0.22 * sin(fall * 7 + Double(flake)),
                y = (fall * 2.3 - 1.15) * canvas.bottom
            if season == .winter {
                canvas.disc(x, y, 0.012 + 0.014 * scattered(flake, 6), look.fall, opacity: 0.9)
            } else {
                canvas.oval(x, y, 0.034, 0.017, turn: time * 2 + Double(flake), look.crown[flake % 3])
            }
        }
        canvas.slab(-1.05, 0.56, -0.62, 0.6, 0x7A5233)
        canvas.slab(-1.05, 0.42, -0.62, 0.46, 0x7A5233)
        for leg in [-1.0, -0.67] { canvas.line(leg, 0.42, leg, 0.74, 0x4A3326, width: 0.03) }
        if season == .winter { canvas.oval(-0.835, 0.55, 0.22, 0.025, 0xFFFFFF) }
    }
}
