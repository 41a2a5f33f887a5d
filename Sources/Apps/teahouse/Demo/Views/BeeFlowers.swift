import Foundation

/// Bees go from flower to flower.
struct BeeFlowers: DemoView {
    var petals: [UInt32] = [0x8A6BC0, 0xE29AB4, 0xF3C24A]
    var sky: (UInt32, UInt32) = (0xBFE0EE, 0xF3F4DC)

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        for blur in 0..<12 {
            canvas.disc(
                scattered(blur, 1) * 3.4 - 1.7, scattered(blur, 2) * 2 - 0.6, 0.16 + 0.14 * scattered(blur, 3),
                [0xA9D3A0, 0xF3E6A8, 0xD9C3E6][blur % 3], opacity: 0.4)
        }
        canvas.land(0x7FB06E, opacity: 0.9) { 0.75 + 0.06 * sin($0 * 3) }
        for number in 0..<11 {
            let x = -1.6 + 0.31 * Double(number), top = -0.25 + 0.6 * scattered(number, 4), sway = 0.04 * sin(time * 1.3 + Double(number))
            canvas.line(x, canvas.bottom, x + sway, top, 0x4E8A4A, width: 0.03, to: 0.02)
            canvas.oval(x + 0.09 + sway * 0.4, top + 0.5, 0.12, 0.035, turn: -0.6, 0x5B9A52)
            flower(
                x + sway, top, 0.17 + 0.06 * scattered(number, 5), petals[number % petals.count], turn: 0.1 * sin(time + Double(number)),
                on: &canvas)
        }
        for bee in 0..<4 {
            let phase = Double(bee) * 1.7, x = 1.1 * sin(time * 0.5 + phase) * cos(time * 0.23 + phase),
                y = -0.15 + 0.5 * sin(time * 0.63 + phase * 2) + 0.03 * sin(time * 6)
            fly(x, y, heading: cos(time * 0.5 + phase) > 0 ? 1 : -1, at: time + phase, on: &canvas)
        }
    }

    private func flower(_ x: Double, _ y: Double, _ size: Double, _ colour: UInt32, turn: Double, on canvas: inout DemoCanvas) {
        for petal in 0..<9 {
            let angle = Double(petal) * 0.698 + turn
            canvas.oval(
                x + size * 0.6 * cos(angle), y + size * 0.6 * sin(angle), size * 0.48, size * 0.22, turn: angle,
                DemoColour.blend(colour, 0xFFFFFF, petal % 2 == 0 ? 0 : 0.2))
        }
        canvas.disc(x, y, size * 0.34, 0xE0A83A)
        canvas.disc(x, y + size * 0.05, size * 0.2, 0x9A6A2A)
    }

    private func fly(_ x: Double, _ y: Double, heading: Double, at time: Double, on canvas: inout DemoCanvas) {
        let beat = 0.5 + 0.5 * sin(time * 40)
        for wing in [-0.03, 0.05] {
            canvas.oval(x + wing, y - 0.09, 0.03, 0.06 + 0.03 * beat, turn: 0.4 * heading, 0xFFFFFF, opacity: 0.65)
        }
        canvas.oval(x, y, 0.1, 0.065, 0xF0B429)
        for stripe in [-0.04, 0.01, 0.055] { canvas.oval(x + stripe * -heading, y, 0.014, 0.058, 0x3A2A1A) }
        canvas.disc(x + 0.09 * heading, y - 0.01, 0.045, 0x3A2A1A)
        canvas.disc(x + 0.11 * heading, y - 0.02, 0.012, 0xFFFFFF)
    }
}
