import Foundation

/// Fireworks over the roofs.
struct Fireworks: DemoView {
    var colours: [UInt32] = [0xF7C24A, 0xE8622C, 0x7FD0C4, 0xE29AB4, 0xB9A4F0]

    var best: Double { 0.45 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0x0E1430, 0x2C2A52)
        for star in 0..<50 {
            canvas.disc(
                (scattered(star, 1) * 2 - 1) * canvas.right, (scattered(star, 2) * 2 - 1) * canvas.bottom, 0.006, 0xFFFFFF, opacity: 0.4)
        }
        for shell in 0..<4 {
            let round = time / 2.4 + Double(shell) * 0.27, number = Int(round) * 4 + shell, age = round - round.rounded(.down)
            let x = (scattered(number, 3) * 1.6 - 0.8) * canvas.right, y = -canvas.bottom * (0.15 + 0.6 * scattered(number, 4)),
                colour = colours[number % colours.count]
            if age < 0.25 {
                let up = age / 0.25
                canvas.line(x, 0.8 + (y - 0.8) * up, x, 0.8 + (y - 0.8) * max(0, up - 0.12), 0xFFE7B0, width: 0.016, opacity: 0.8)
                continue
            }
            let burst = (age - 0.25) / 0.75, spread = 0.75 * (1 - pow(1 - burst, 3)), fade = pow(1 - burst, 1.3)
            canvas.glow(x, y, 0.9, colour, opacity: 0.35 * fade)
            for ray in 0..<34 {
                let turn = Double(ray) * 0.1848, far = spread * (ray % 2 == 0 ? 1 : 0.62), drop = 0.25 * burst * burst
                let end = (x + far * cos(turn), y + far * sin(turn) + drop),
                    start = (x + far * 0.78 * cos(turn), y + far * 0.78 * sin(turn) + drop * 0.7)
                canvas.line(start.0, start.1, end.0, end.1, colour, width: 0.006, to: 0.02, opacity: fade)
                canvas.disc(end.0, end.1, 0.016, 0xFFF6DC, opacity: fade)
            }
        }
        for roof in 0..<8 {
            let left = -1.9 + 0.5 * Double(roof), top = 0.62 + 0.18 * scattered(roof, 5)
            canvas.slab(left, top, left + 0.48, 2.5, 0x0A0C1A)
            canvas.shape([(left - 0.04, top), (left + 0.24, top - 0.2), (left + 0.52, top)], 0x0A0C1A)
            for window in 0..<4 where scattered(roof * 4 + window, 6) > 0.5 {
                canvas.slab(
                    left + 0.1 + 0.18 * Double(window % 2), top + 0.1 + 0.2 * Double(window / 2), left + 0.19 + 0.18 * Double(window % 2),
                    top + 0.2 + 0.2 * Double(window / 2), 0xF7D98C, opacity: 0.7)
            }
        }
    }
}
