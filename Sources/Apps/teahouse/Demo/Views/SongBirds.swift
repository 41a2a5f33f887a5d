import Foundation

/// Birds on a branch of blossom sing in turn.
struct SongBirds: DemoView {
    var sky: (UInt32, UInt32) = (0xF7DDC6, 0xFBF3E4)
    var blossom: UInt32 = 0xEBA6B4
    var plumage: [(UInt32, UInt32)] = [(0x4F7FA8, 0xF3C79A), (0xB9822A, 0xFBE9C0), (0x6E9A5C, 0xF1E7B0)]

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        canvas.glow(-0.6, -0.5, 1.3, 0xFFF8E4, opacity: 0.8)
        canvas.disc(-0.6, -0.5, 0.22, 0xFFF3D0)
        canvas.land(0xC9D3C0, opacity: 0.7) { 0.75 + 0.1 * sin($0 * 2 + 1) }
        let sway = 0.015 * sin(time * 1.1)
        canvas.path([(-1.9, 0.5), (-0.9, 0.36 + sway), (0, 0.42 + sway), (0.9, 0.22 + sway), (1.8, 0.1)], 0x5A4034, width: 0.075)
        canvas.path([(0.3, 0.36 + sway), (0.6, -0.1 + sway), (1.0, -0.4 + sway * 2)], 0x5A4034, width: 0.045)
        canvas.path([(-0.8, 0.38 + sway), (-1.1, 0.0 + sway), (-1.3, -0.3 + sway)], 0x5A4034, width: 0.045)
        for flower in 0..<26 {
            let along = scattered(flower, 1), x = flower % 3 == 0 ? 0.4 + 0.65 * along : -1.7 + 3.2 * along
            let y = (flower % 3 == 0 ? 0.25 - 0.65 * along : 0.34 - 0.08 * x) + 0.2 * (scattered(flower, 2) - 0.5) + sway
            for petal in 0..<5 {
                let turn = Double(petal) * 1.257 + Double(flower)
                canvas.disc(
                    x + 0.032 * cos(turn), y + 0.032 * sin(turn), 0.03, DemoColour.blend(blossom, 0xFFFFFF, 0.5 * scattered(flower, 3)))
            }
            canvas.disc(x, y, 0.015, 0xC0566A)
        }
        for (number, colours) in plumage.enumerated() {
            let x = -0.62 + 0.62 * Double(number), y = [0.3, 0.32, 0.2][number] + sway
            let sings = sin(time * 0.9 - Double(number) * 2.1) > 0.2
            bird(x, y, colours, sings ? abs(sin(time * 11)) : 0, facing: number == 2 ? -1 : 1, on: &canvas)
            if sings { notes(x, y, at: time + Double(number), on: &canvas) }
        }
        for petal in 0..<12 {
            let fall = (scattered(petal, 4) + time * 0.07).truncatingRemainder(dividingBy: 1)
            canvas.oval(
                scattered(petal, 5) * 3 - 1.5 + 0.2 * sin(fall * 9), (fall * 2.2 - 1.1) * canvas.bottom, 0.03, 0.016,
                turn: time + Double(petal), blossom, opacity: 0.8)
        }
    }

    private func bird(_ x: Double, _ y: Double, _ colours: (UInt32, UInt32), _ beak: Double, facing: Double, on canvas: inout DemoCanvas) {
        canvas.line(
            x - 0.16 * facing, y - 0.02, x - 0.36 * facing, y + 0.1, DemoColour.blend(colours.0, 0x222222, 0.3), width: 0.08, to: 0.05)
        canvas.oval(x, y - 0.1, 0.19, 0.155, turn: -0.35 * facing, colours.0)
        canvas.oval(x + 0.07 * facing, y - 0.06, 0.11, 0.11, colours.1)
        canvas.disc(x + 0.11 * facing, y - 0.26 - 0.01 * beak, 0.105, colours.0)
        canvas.oval(x - 0.05 * facing, y - 0.1, 0.12, 0.07, turn: 0.25 * facing, DemoColour.blend(colours.0, 0x222222, 0.25))
        for jaw in [-1.0, 1.0] {
            canvas.line(x + 0.2 * facing, y - 0.26, x + 0.28 * facing, y - 0.26 + jaw * 0.035 * beak, 0xE0A83A, width: 0.035, to: 0.01)
        }
        canvas.disc(x + 0.14 * facing, y - 0.285, 0.02, 0x1E1E1E)
        canvas.disc(x + 0.146 * facing, y - 0.292, 0.007, 0xFFFFFF)
        for leg in [-0.03, 0.05] { canvas.line(x + leg, y + 0.04, x + leg, y + 0.11, 0x8A5A2B, width: 0.014) }
    }

    private func notes(_ x: Double, _ y: Double, at time: Double, on canvas: inout DemoCanvas) {
        for note in 0..<3 {
            let age = (time * 0.5 + Double(note) / 3).truncatingRemainder(dividingBy: 1), fade = 0.8 * sin(age * .pi)
            let place = (x + 0.3 + 0.25 * age, y - 0.35 - 0.5 * age + 0.04 * sin(age * 9))
            canvas.oval(place.0, place.1, 0.035, 0.026, turn: -0.4, 0x5A4A52, opacity: fade)
            canvas.line(place.0 + 0.03, place.1, place.0 + 0.03, place.1 - 0.14, 0x5A4A52, width: 0.011, opacity: fade)
        }
    }
}
