import Foundation

/// Rain on a window, lamps behind it, and people with umbrellas.
struct RainyWindow: DemoView {
    var dusk: (UInt32, UInt32) = (0x3A4A66, 0x8393A6)
    var umbrellas: [UInt32] = [0xD6402E, 0xE0A83A, 0x2E7D5B, 0x6B4C86]

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(dusk.0, dusk.1)
        for house in 0..<7 {
            let left = -1.9 + 0.55 * Double(house), top = -0.55 - 0.4 * scattered(house, 4)
            canvas.slab(left, top, left + 0.52, 0.6, DemoColour.blend(0x33415A, 0x4D5A70, scattered(house)))
            for window in 0..<8 where scattered(window, house) > 0.4 {
                let x = left + 0.1 + 0.22 * Double(window % 2), y = top + 0.14 + 0.26 * Double(window / 2)
                canvas.slab(x, y, x + 0.11, y + 0.14, 0xF7D98C, opacity: 0.8)
            }
        }
        canvas.land(0x2C3648) { _ in 0.58 }
        for (number, colour) in umbrellas.enumerated() {
            let way = number % 2 == 0 ? 1.0 : -1.0, speed = 0.17 + 0.05 * scattered(number, 9)
            let x = way * ((Double(number) * 1.1 + time * speed).truncatingRemainder(dividingBy: 4) - 2),
                y = 0.95 + 0.1 * Double(number % 2)
            let step = 0.4 * sin(time * 5 + Double(number))
            canvas.oval(x, y + 0.02, 0.25, 0.03, 0x1E2635, opacity: 0.6)
            canvas.figure(DemoFigure(clothes: DemoColour.blend(colour, 0x222222, 0.4), leftLeg: -step, rightLeg: step), x, y, height: 0.62)
            canvas.line(x, y - 0.95, x, y - 0.5, 0x2B2320, width: 0.018)
            canvas.shape(
                [
                    (x - 0.34, y - 0.62), (x - 0.26, y - 0.82), (x - 0.1, y - 0.94), (x + 0.1, y - 0.94), (x + 0.26, y - 0.82),
                    (x + 0.34, y - 0.62),
                ], colour)
        }
        for lamp in [-1.1, 0.75] {
            canvas.line(lamp, 0.9, lamp, -0.35, 0x222B3A, width: 0.035)
            canvas.glow(lamp, -0.4, 0.7, 0xFFE3A0, opacity: 0.6)
            canvas.disc(lamp, -0.4, 0.07, 0xFFF0C0)
        }
        for drop in 0..<90 {
            let fall = (scattered(drop, 5) + time * (0.9 + 0.5 * scattered(drop, 6))).truncatingRemainder(dividingBy: 1)
            let x = (scattered(drop, 7) * 2 - 1) * canvas.right, y = (fall * 2.3 - 1.15) * canvas.bottom
            canvas.line(x, y, x - 0.015, y + 0.11, 0xDCE6F2, width: 0.008, opacity: 0.45)
        }
        for bead in 0..<26 {
            let slide = pow((scattered(bead, 8) + time * 0.05 * (0.3 + scattered(bead, 10))).truncatingRemainder(dividingBy: 1), 2)
            let x = (scattered(bead, 11) * 2 - 1) * canvas.right + 0.01 * sin(slide * 30), y = (slide * 2.2 - 1.1) * canvas.bottom
            canvas.line(x, y - 0.2 * slide, x, y, 0xE8F0F8, width: 0.012, to: 0.026, opacity: 0.3)
            canvas.oval(x, y, 0.03, 0.038, 0xF2F7FC, opacity: 0.55)
        }
    }
}
