import Foundation

/// A pot on the fire: bubbles, vegetables that turn, steam.
struct SoupPot: DemoView {
    var broth: UInt32 = 0xD98A3D
    var pieces: [UInt32] = [0xE8622C, 0x5B9A52, 0xF6F1E0, 0xC0392B]

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0x3E4A4A, 0x2A3233)
        canvas.glow(0, 0.1, 1.7, 0xF3B56A, opacity: 0.25)
        for flame in 0..<28 {
            let turn = Double(flame) * 0.2244, reach = 1.0 + 0.05 * sin(time * 9 + Double(flame) * 2)
            canvas.line(
                0.88 * cos(turn), 0.88 * sin(turn), reach * cos(turn), reach * sin(turn), 0x4FA3E0, width: 0.09, to: 0.02, opacity: 0.7)
        }
        for side in [-1.0, 1.0] { canvas.line(side * 0.85, 0, side * 1.12, 0, 0x22282A, width: 0.2) }
        canvas.disc(0, 0, 0.92, 0x22282A)
        canvas.disc(0, 0, 0.84, 0x59636A)
        canvas.disc(0, 0, 0.8, broth)
        canvas.disc(-0.1, -0.12, 0.55, DemoColour.blend(broth, 0xFFE9B0, 0.3), opacity: 0.5)
        for piece in 0..<22 {
            let far = 0.68 * scattered(piece, 1).squareRoot(), turn = scattered(piece, 2) * 6.28 + time * (0.25 + 0.1 * scattered(piece, 3))
            let x = far * cos(turn), y = far * sin(turn) + 0.02 * sin(time * 3 + Double(piece)), colour = pieces[piece % pieces.count]
            if piece % 4 == 2 {
                for part in 0..<4 { canvas.disc(x + 0.045 * Double(part), y + 0.04 * sin(Double(part) + time), 0.035, colour) }
            } else {
                canvas.oval(x, y, 0.085, piece % 4 == 1 ? 0.035 : 0.07, turn: turn * 2, colour)
                canvas.oval(x, y, 0.045, piece % 4 == 1 ? 0.012 : 0.04, turn: turn * 2, DemoColour.blend(colour, 0xFFFFFF, 0.35))
            }
        }
        for bubble in 0..<26 {
            let age = (time * 1.1 + scattered(bubble, 4)).truncatingRemainder(dividingBy: 1), round = Int(time * 1.1 + scattered(bubble, 4))
            let turn = scattered(bubble * 31 + round, 5) * 6.28, far = 0.75 * scattered(bubble * 17 + round, 6).squareRoot()
            canvas.disc(far * cos(turn), far * sin(turn), 0.05 * age, 0xFFF3D0, opacity: 0.45 * (1 - age))
        }
        let stir = time * 1.1
        canvas.line(0.45 * cos(stir), 0.45 * sin(stir), 0.45 * cos(stir) + 0.75, 0.45 * sin(stir) - 1.3, 0xA9764A, width: 0.075)
        canvas.oval(0.45 * cos(stir), 0.45 * sin(stir), 0.13, 0.09, turn: 1, 0xA9764A)
        for wisp in 0..<22 {
            let age = (time * 0.28 + Double(wisp) / 22).truncatingRemainder(dividingBy: 1)
            canvas.glow(
                scattered(wisp, 7) * 1.5 - 0.75 + 0.15 * sin(age * 5 + Double(wisp)), 0.4 - age * 1.9, 0.2 + 0.25 * age, 0xFFFFFF,
                opacity: 0.26 * sin(age * .pi))
        }
    }
}
