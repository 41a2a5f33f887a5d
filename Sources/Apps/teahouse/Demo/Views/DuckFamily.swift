import Foundation

/// A duck and her children cross the pond.
struct DuckFamily: DemoView {
    var water: (UInt32, UInt32) = (0x9CC9D0, 0x4F93A0)
    var children = 5

    var best: Double { 0.6 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(water.0, water.1)
        for bush in 0..<11 {
            canvas.disc(
                -1.7 + 0.34 * Double(bush), -canvas.bottom + 0.02 + 0.1 * scattered(bush), 0.3,
                DemoColour.blend(0x5E8F58, 0x8DB57A, scattered(bush, 1)))
        }
        for wave in 0..<40 {
            let x = (scattered(wave, 2) * 4.4 + time * 0.05).truncatingRemainder(dividingBy: 4.4) - 2.2,
                y = -0.5 + scattered(wave, 3) * (canvas.bottom + 0.6)
            canvas.oval(x, y, 0.2, 0.009, 0xE3F2F2, opacity: 0.25 + 0.2 * sin(time * 1.5 + Double(wave)))
        }
        let lead = -1.0 + 2.0 * share
        for number in stride(from: children, through: 0, by: -1) {
            let lag = number == 0 ? 0 : 0.28 + 0.23 * Double(number), x = lead + 0.35 - lag, bob = 0.015 * sin(time * 3 + Double(number))
            duck(x, 0.12 + 0.05 * sin(x * 2.2) + bob, number == 0 ? 1 : 0.42, isMother: number == 0, at: time + Double(number), on: &canvas)
        }
        for reed in 0..<12 {
            let x = canvas.right - 0.05 * Double(reed), sway = 0.05 * sin(time * 1.2 + Double(reed))
            canvas.line(x, canvas.bottom + 0.1, x + sway, canvas.bottom - 0.55 - 0.25 * scattered(reed), 0x4A7A4A, width: 0.03, to: 0.008)
        }
    }

    private func duck(_ x: Double, _ y: Double, _ size: Double, isMother: Bool, at time: Double, on canvas: inout DemoCanvas) {
        let body: UInt32 = isMother ? 0x9A7350 : 0xF3D05A, dark: UInt32 = isMother ? 0x6E4E34 : 0xDDB23C
        for ripple in 1...3 {
            canvas.oval(x - 0.26 * Double(ripple) * size, y + 0.13 * size, 0.3 * size, 0.02 * size, 0xF2FAFA, opacity: 0.4 / Double(ripple))
        }
        canvas.oval(x, y + 0.14 * size, 0.34 * size, 0.05 * size, 0x2F6E7C, opacity: 0.4)
        canvas.line(x - 0.2 * size, y, x - 0.36 * size, y - 0.1 * size, body, width: 0.14 * size, to: 0.05 * size)
        canvas.oval(x, y, 0.3 * size, 0.17 * size, body)
        canvas.oval(x - 0.05 * size, y - 0.03 * size, 0.17 * size, 0.09 * size, turn: -0.15, dark)
        canvas.line(x + 0.2 * size, y - 0.05 * size, x + 0.25 * size, y - 0.25 * size, body, width: 0.15 * size)
        let nod = 0.02 * sin(time * 3) * size
        canvas.disc(x + 0.27 * size + nod, y - 0.3 * size, 0.12 * size, isMother ? 0x86623F : body)
        canvas.line(
            x + 0.36 * size + nod, y - 0.28 * size, x + 0.48 * size + nod, y - 0.26 * size, 0xE8923A, width: 0.07 * size, to: 0.05 * size)
        canvas.disc(x + 0.3 * size + nod, y - 0.33 * size, 0.02 * size, 0x1E1E1E)
    }
}
