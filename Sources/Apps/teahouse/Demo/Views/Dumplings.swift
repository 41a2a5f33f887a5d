import Foundation

/// Dumplings come onto the board, one after the other, in a ring; or wait in a steamer.
struct Dumplings: DemoView {
    var isSteamed = false
    var count = 14

    var best: Double { 0.9 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0xB98F68, 0xA27750)
        for plank in 0..<6 { canvas.oval(0, -canvas.bottom + 0.36 * Double(plank), 3, 0.006, 0x8C6243) }
        for flour in 0..<60 {
            canvas.disc(scattered(flour, 1) * 3 - 1.5, (scattered(flour, 2) * 2 - 1) * canvas.bottom, 0.012, 0xFFF9EC, opacity: 0.5)
        }
        canvas.disc(0.04, 0.06, 0.93, 0x5F422D, opacity: 0.5)
        canvas.disc(0, 0, 0.92, isSteamed ? 0xC99A5B : 0xF3EDE0)
        canvas.disc(0, 0, 0.82, isSteamed ? 0xE3C28C : 0xFBF7EE)
        if isSteamed {
            for slat in 0..<9 {
                canvas.line(-0.8, -0.64 + 0.16 * Double(slat), 0.8, -0.64 + 0.16 * Double(slat), 0xCBA468, width: 0.02, opacity: 0.7)
            }
        }
        for number in 0..<count {
            let arrives = eased(share * Double(count) * 1.15 - Double(number), to: 0.8)
            guard isSteamed || arrives > 0 else { continue }
            let inner = number >= 10, turn = Double(number) * 6.283 / (inner ? Double(count - 10) : 10), far = inner ? 0.28 : 0.62
            let coming = isSteamed ? 0 : 1 - arrives
            let swell = isSteamed ? 1 + 0.07 * eased(share) : 1
            dumpling(far * cos(turn) + coming * 1.6, far * sin(turn) + coming * 1.2, turn: turn, swell, on: &canvas)
        }
        if isSteamed {
            for wisp in 0..<24 {
                let age = (time * 0.25 + Double(wisp) / 24).truncatingRemainder(dividingBy: 1)
                canvas.glow(
                    scattered(wisp) * 1.8 - 0.9 + 0.2 * sin(age * 4 + Double(wisp)), 0.7 - age * 2, 0.25 + 0.25 * age, 0xFFFFFF,
                    opacity: 0.3 * sin(age * .pi))
            }
        } else {
            let reach = 0.12 * sin(time * 5)
            canvas.line(1.5, 1.25, 0.95 + reach, 0.8 + reach, 0x8A3F35, width: 0.42, to: 0.3)
            canvas.disc(0.9 + reach, 0.76 + reach, 0.17, 0xE3B78F)
            for finger in 0..<4 {
                canvas.line(
                    0.9 + reach, 0.72 + reach, 0.7 + reach + 0.06 * Double(finger), 0.58 + reach - 0.03 * Double(finger), 0xE3B78F,
                    width: 0.07)
            }
        }
    }

    private func dumpling(_ x: Double, _ y: Double, turn: Double, _ swell: Double, on canvas: inout DemoCanvas) {
        let out = (cos(turn), sin(turn))
        canvas.oval(x + 0.02, y + 0.035, 0.11 * swell, 0.16 * swell, turn: turn, 0xA98A62, opacity: 0.4)
        canvas.oval(x, y, 0.105 * swell, 0.16 * swell, turn: turn, 0xFAF0DA)
        canvas.oval(x - 0.02 * out.0, y - 0.02 * out.1, 0.06, 0.1, turn: turn, 0xFFFBF0)
        for fold in -3...3 {
            let along = 0.042 * Double(fold), bend = 0.09 - 0.006 * Double(fold * fold)
            canvas.disc(x + out.0 * bend - out.1 * along, y + out.1 * bend + out.0 * along, 0.026, fold % 2 == 0 ? 0xEEDFC0 : 0xE2D0AB)
        }
    }
}
