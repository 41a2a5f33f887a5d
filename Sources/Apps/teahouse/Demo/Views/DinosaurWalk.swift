import Foundation

/// Dinosaurs of coloured paper walk through a valley of coloured paper.
struct DinosaurWalk: DemoView {
    var hide: UInt32 = 0x4E9A6B
    var sky: (UInt32, UInt32) = (0xFBD9A0, 0xFDF0D0)

    var best: Double { 0.5 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        canvas.disc(0.85, -0.75, 0.2, 0xE8622C)
        canvas.shape([(-1.4, 0.3), (-0.75, -0.65), (-0.55, -0.65), (0.1, 0.3)], 0x8A5A52)
        canvas.shape([(-0.77, -0.62), (-0.53, -0.62), (-0.6, -0.5), (-0.7, -0.46)], 0xE8622C)
        for puff in 0..<7 {
            let age = (time * 0.16 + Double(puff) / 7).truncatingRemainder(dividingBy: 1)
            canvas.disc(-0.65 + 0.3 * age, -0.72 - 0.7 * age, 0.06 + 0.13 * age, 0xA89A94, opacity: 0.6 * (1 - age))
        }
        canvas.land(0x9CB56A) { 0.26 + 0.06 * sin($0 * 4) }
        canvas.land(0x6F9A4F) { 0.6 + 0.04 * sin($0 * 3 + 1) }
        for fern in 0..<7 {
            let x = -1.6 + 0.53 * Double(fern)
            for frond in -2...2 {
                canvas.line(
                    x, 0.66, x + 0.11 * Double(frond) + 0.02 * sin(time * 2 + Double(fern)), 0.42 + 0.05 * Double(abs(frond)), 0x3F7A46,
                    width: 0.03, to: 0.01)
            }
        }
        for (number, size) in [1.0, 0.45].enumerated() {
            let x = -1.5 + 2.6 * share - 0.9 * Double(number), step = time * 3.4 + Double(number)
            walk(x, 0.86, size, step, number == 0 ? hide : DemoColour.blend(hide, 0xF3D05A, 0.45), on: &canvas)
        }
    }

    private func walk(_ x: Double, _ y: Double, _ size: Double, _ step: Double, _ colour: UInt32, on canvas: inout DemoCanvas) {
        let dark = DemoColour.blend(colour, 0x1E2E2A, 0.25), bob = 0.02 * sin(step * 2) * size, body = y - 0.5 * size + bob
        var tail = (x - 0.3 * size, body)
        for part in 1...7 {
            let next = (x - (0.3 + 0.13 * Double(part)) * size, body + (0.06 * Double(part) - 0.05 * sin(step + Double(part) * 0.6)) * size)
            canvas.line(
                tail.0, tail.1, next.0, next.1, colour, width: (0.36 - 0.045 * Double(part - 1)) * size,
                to: (0.36 - 0.045 * Double(part)) * size)
            tail = next
        }
        for (number, leg) in [-0.24, 0.22, -0.16, 0.3].enumerated() {
            let swing = 0.13 * sin(step + (number % 2 == 0 ? 0 : .pi) + (number > 1 ? 0.4 : 0)) * size
            canvas.line(
                x + leg * size, body + 0.1 * size, x + leg * size + swing, y, number < 2 ? dark : colour, width: 0.18 * size,
                to: 0.14 * size)
        }
        canvas.oval(x, body, 0.48 * size, 0.29 * size, colour)
        canvas.oval(x, body + 0.1 * size, 0.36 * size, 0.17 * size, DemoColour.blend(colour, 0xFFF3C0, 0.35))
        let head = (x + (0.86 + 0.03 * sin(step)) * size, body - (0.82 + 0.04 * sin(step * 0.7)) * size)
        canvas.path([(x + 0.33 * size, body - 0.05 * size), (x + 0.58 * size, body - 0.38 * size), head], colour, width: 0.21 * size)
        canvas.oval(head.0 + 0.08 * size, head.1, 0.2 * size, 0.12 * size, turn: 0.15, colour)
        canvas.disc(head.0 + 0.08 * size, head.1 - 0.05 * size, 0.03 * size, 0x1E1E1E)
        canvas.line(head.0 + 0.14 * size, head.1 + 0.06 * size, head.0 + 0.25 * size, head.1 + 0.05 * size, dark, width: 0.018 * size)
        for spot in 0..<6 {
            canvas.disc(
                x + (scattered(spot, 1) - 0.5) * 0.65 * size, body - 0.08 * size - scattered(spot, 2) * 0.12 * size, 0.045 * size, dark)
        }
    }
}
