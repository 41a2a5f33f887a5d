import Foundation

/// The square dances with fans, in step.
struct DanceRow: DemoView {
    var fans: [UInt32] = [0xD6402E, 0xF0B429]
    var dusk: (UInt32, UInt32) = (0xF0A878, 0xFBE3C4)
    var dancers = 5

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(dusk.0, dusk.1)
        for house in 0..<6 {
            let left = -1.9 + 0.66 * Double(house), top = -0.35 - 0.25 * scattered(house, 2)
            canvas.slab(left, top, left + 0.64, 0.4, DemoColour.blend(0xC98A6A, 0x9A6A6A, scattered(house)))
            canvas.shape([(left - 0.05, top), (left + 0.32, top - 0.22), (left + 0.69, top)], 0x7A4A4A)
            for window in 0..<4 {
                canvas.slab(
                    left + 0.1 + 0.26 * Double(window % 2), top + 0.1 + 0.24 * Double(window / 2), left + 0.22 + 0.26 * Double(window % 2),
                    top + 0.24 + 0.24 * Double(window / 2), 0xFFE9B0, opacity: 0.85)
            }
        }
        canvas.land(0xCBB29A) { _ in 0.38 }
        for tile in 0..<7 { canvas.oval(0, 0.42 + 0.02 * pow(Double(tile) * 1.7, 1.6), 4, 0.004, 0xA98F78) }
        for bulb in 0..<13 {
            canvas.glow(
                -1.8 + 0.3 * Double(bulb), -0.72 + 0.12 * sin(Double(bulb) * 0.52 * 3.14), 0.1, bulb % 2 == 0 ? 0xFFE08A : 0xFF9A7A,
                opacity: 0.7 + 0.2 * sin(time * 3 + Double(bulb)))
        }
        for row in 0..<2 {
            for number in 0..<(dancers + row) {
                let x = (Double(number) - Double(dancers + row - 1) / 2) * 0.5 + 0.12 * sin(time * 2.4), y = 0.72 + 0.42 * Double(row)
                dance(x, y, 0.86, seat: number + row * 3, at: time, on: &canvas)
            }
        }
    }

    private func dance(_ x: Double, _ y: Double, _ height: Double, seat: Int, at time: Double, on canvas: inout DemoCanvas) {
        let beat = time * 2.4, lift = 1.35 + 0.75 * sin(beat), low = 1.35 - 0.75 * sin(beat), hop = 0.03 * abs(sin(beat))
        canvas.oval(x, y + 0.01, 0.2, 0.03, 0x6B5444, opacity: 0.4)
        let figure = DemoFigure(
            clothes: [0xB4452F, 0x2E7D5B, 0x6B4C86, 0x33557A, 0xB9822A][seat % 5], skin: [0xF2D3B8, 0xE3B78F][seat % 2],
            hair: [0x2B2320, 0x8C857C, 0xD9D6D0][seat % 3], leftArm: lift, rightArm: low, leftLeg: -0.15 - 0.2 * max(0, sin(beat)),
            rightLeg: 0.15 + 0.2 * max(0, -sin(beat)), mouth: 0.25)
        canvas.figure(figure, x, y - hop, height: height)
        let size = height / 7
        for (side, arm) in [(-1.0, lift), (1.0, low)] {
            let hand = (x + side * (0.8 + sin(arm) * 2.2) * size, y - hop - 5.2 * size + cos(arm) * 2.2 * size)
            for rib in -3...3 {
                let turn = side * (arm - 0.2) + 0.26 * Double(rib)
                canvas.line(
                    hand.0, hand.1, hand.0 + sin(turn) * 1.5 * size, hand.1 + cos(turn) * 1.5 * size, fans[(seat + (rib & 1)) % fans.count],
                    width: 0.12 * size, to: 0.62 * size)
            }
        }
    }
}
