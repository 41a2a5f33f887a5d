import Foundation

/// A choir sings, and the notes rise.
struct ChoirRow: DemoView {
    var robe: UInt32 = 0x7A2F3A
    var hall: (UInt32, UInt32) = (0x4A3A3F, 0x7C5E55)
    var singers = 7

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(hall.0, hall.1)
        for window in [-0.95, 0.0, 0.95] {
            canvas.oval(window, -0.72, 0.22, 0.24, 0xF3D08A, opacity: 0.8)
            canvas.slab(window - 0.22, -0.72, window + 0.22, -0.1, 0xF3D08A, opacity: 0.8)
            canvas.glow(window, -0.4, 0.8, 0xFFE7B0, opacity: 0.4)
            canvas.line(window, -0.95, window, -0.1, 0x5A4538, width: 0.02)
        }
        canvas.land(0x4E372B) { _ in 0.78 }
        for row in 0..<2 {
            for number in 0..<(singers - row) {
                let x = (Double(number) - Double(singers - row - 1) / 2) * 0.36, y = 0.62 + 0.36 * Double(row), seat = row * 10 + number
                let figure = DemoFigure(
                    clothes: row == 0 ? robe : DemoColour.blend(robe, 0x2B2320, 0.25),
                    skin: [0xF2D3B8, 0x9A6440, 0xE3B78F, 0xC98F63][seat % 4],
                    hair: [0x2B2320, 0xD9D6D0, 0x7B4F2A, 0x8C857C, 0xB9823F][seat % 5], leftArm: 0.1, rightArm: 0.1,
                    mouth: 0.5 + 0.5 * sin(time * 3.2 + Double(seat % 3)))
                canvas.figure(figure, x + 0.015 * sin(time * 1.6), y, height: 1.0)
                canvas.shape([(x - 0.13, y - 0.58), (x + 0.13, y - 0.58), (x + 0.15, y - 0.42), (x - 0.15, y - 0.42)], 0xF6F1E6)
            }
        }
        let beat = sin(time * 3.2)
        canvas.figure(
            DemoFigure(clothes: 0x22252B, hair: 0x8C857C, leftArm: 1.5 + 0.6 * beat, rightArm: 1.5 - 0.6 * beat), 0, canvas.bottom + 0.35,
            height: 1.05)
        for note in 0..<9 {
            let age = (time * 0.17 + scattered(note, 1)).truncatingRemainder(dividingBy: 1)
            let x = scattered(note, 2) * 2.2 - 1.1 + 0.12 * sin(age * 8 + Double(note)), y = -0.15 - age * (canvas.bottom + 0.1)
            let fade = sin(age * .pi)
            canvas.oval(x, y, 0.05, 0.036, turn: -0.4, 0xFFF1D0, opacity: fade)
            canvas.line(x + 0.042, y - 0.01, x + 0.042, y - 0.2, 0xFFF1D0, width: 0.014, opacity: fade)
            if note % 2 == 0 { canvas.line(x + 0.042, y - 0.2, x + 0.11, y - 0.13, 0xFFF1D0, width: 0.02, opacity: fade) }
        }
    }
}
