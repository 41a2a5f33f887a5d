import Foundation

/// A kite over the hill, and the child that holds it.
struct KiteHill: DemoView {
    var kite: [UInt32] = [0xD6402E, 0xF0B429, 0x33557A]
    var sky: (UInt32, UInt32) = (0x7FB8DE, 0xE6F2F2)

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        for cloud in 0..<5 {
            let x = (Double(cloud) * 0.9 + time * 0.06).truncatingRemainder(dividingBy: 4.5) - 2.2,
                y = -canvas.bottom * (0.2 + 0.6 * scattered(cloud, 1))
            for puff in 0..<5 { canvas.oval(x + 0.13 * Double(puff), y - 0.03 * Double(puff % 2), 0.16, 0.085, 0xFFFFFF, opacity: 0.75) }
        }
        canvas.land(0x9CC08A) { 0.45 + 0.25 * pow($0 - 0.9, 2) * 0.4 }
        canvas.land(0x6FA05E) { 0.72 + 0.16 * pow($0 + 0.5, 2) * 0.6 }
        for blade in 0..<60 {
            let x = scattered(blade, 2) * 3.4 - 1.7, y = 0.86 + 0.6 * scattered(blade, 3)
            canvas.line(x, y, x + 0.03 + 0.02 * sin(time * 3 + x * 4), y - 0.1, 0x57874A, width: 0.012)
        }
        let x = 0.35 + 0.3 * sin(time * 0.7), y = -0.5 * canvas.bottom + 0.16 * sin(time * 1.1), lean = 0.25 * cos(time * 0.7)
        let hand = (-0.42, 0.18)
        var last = hand
        for part in 1...14 {
            let along = Double(part) / 14, next = (hand.0 + (x - hand.0) * along, hand.1 + (y - hand.1) * along + 0.16 * sin(along * .pi))
            canvas.line(last.0, last.1, next.0, next.1, 0x5A5A5A, width: 0.007)
            last = next
        }
        let (top, side) = ((x + lean * 0.3, y - 0.36), 0.25)
        canvas.shape([top, (x + side, y), (x, y + 0.02)], kite[0])
        canvas.shape([top, (x, y + 0.02), (x - side, y)], kite[1])
        canvas.shape([(x - side, y), (x + side, y), (x - lean * 0.4, y + 0.42)], kite[2])
        var tail = (x - lean * 0.4, y + 0.42)
        for knot in 0..<8 {
            let next = (tail.0 - 0.06 + 0.06 * sin(time * 3 - Double(knot)), tail.1 + 0.09)
            canvas.line(tail.0, tail.1, next.0, next.1, 0x8A3F35, width: 0.012)
            canvas.oval(next.0, next.1, 0.045, 0.02, turn: Double(knot), kite[knot % kite.count])
            tail = next
        }
        canvas.figure(DemoFigure(clothes: 0xE0A83A, leftArm: 0.4, rightArm: 2.3 + 0.1 * sin(time * 2)), -0.62, 0.74, height: 0.72)
    }
}
