import Foundation

/// The evening train goes through the town.
struct NightTrain: DemoView {
    var sky: (UInt32, UInt32) = (0x2A2F55, 0xD98A72)

    var best: Double { 0.55 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        for star in 0..<40 {
            canvas.disc(
                (scattered(star, 1) * 2 - 1) * canvas.right, -canvas.bottom + scattered(star, 2) * 0.9, 0.006, 0xFFFFFF, opacity: 0.6)
        }
        canvas.disc(-0.55, -0.62, 0.13, 0xFFF1CE)
        for layer in 0..<2 {
            for house in 0..<16 {
                let speed = 0.03 + 0.05 * Double(layer), width = 0.34
                let left =
                    2.4 - (Double(house) * width + time * speed + scattered(house, layer)).truncatingRemainder(dividingBy: 16 * width)
                let top = 0.1 + 0.22 * Double(layer) - 0.5 * scattered(house, 3 + layer)
                canvas.slab(left, top, left + width - 0.03, 0.75, layer == 0 ? 0x4A4468 : 0x302E4C)
                for window in 0..<9 where scattered(window + house * 9, 6) > 0.45 {
                    let x = left + 0.05 + 0.085 * Double(window % 3), y = top + 0.08 + 0.14 * Double(window / 3)
                    canvas.slab(x, y, x + 0.045, y + 0.07, 0xF7D98C, opacity: 0.45 + 0.4 * Double(layer))
                }
            }
        }
        canvas.land(0x1C1B2C) { _ in 0.72 }
        for pier in 0..<8 { canvas.slab(-2.2 + 0.62 * Double(pier), 0.62, -2.08 + 0.62 * Double(pier), canvas.bottom, 0x14131F) }
        canvas.slab(-3, 0.56, 3, 0.64, 0x14131F)
        let front = -2.2 + 5.4 * share
        for wagon in 0..<4 {
            let right = front - 1.02 * Double(wagon), left = right - 0.98
            canvas.slab(left, 0.16, right, 0.52, wagon == 0 ? 0xB4452F : 0x2E7D5B)
            canvas.slab(left, 0.4, right, 0.44, 0xF3E6C8)
            for window in 0..<5 {
                let x = left + 0.08 + 0.18 * Double(window)
                canvas.slab(x, 0.22, x + 0.13, 0.36, 0xFFE9A8)
                if scattered(window + wagon * 5, 8) > 0.4 { canvas.disc(x + 0.065, 0.32, 0.035, 0x5A4034) }
            }
            for wheel in 0..<4 { canvas.disc(left + 0.15 + 0.22 * Double(wheel), 0.54, 0.045, 0x0E0D16) }
        }
        canvas.glow(front + 0.3, 0.42, 0.7, 0xFFF1B0, opacity: 0.6)
        canvas.land(0x232842, opacity: 0.7) { _ in 1.0 }
        for glint in 0..<14 {
            canvas.oval(
                scattered(glint, 9) * 3.4 - 1.7, 1.05 + 0.5 * scattered(glint, 10), 0.12, 0.01, 0xF0C98A,
                opacity: 0.35 + 0.25 * sin(time * 2.5 + Double(glint)))
        }
    }
}
