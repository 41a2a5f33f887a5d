import Foundation

/// Somebody runs along the river, and counts the days.
struct MorningRun: DemoView {
    var day: Int
    var sky: (UInt32, UInt32) = (0xF4B9A0, 0xFDEBD3)
    var shirt: UInt32 = 0x2F6E7C

    var best: Double { 0.5 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        canvas.glow(-0.5, -0.2, 1.1, 0xFFF6DC, opacity: 0.9)
        canvas.disc(-0.5, -0.2, 0.2, 0xFFF1C8)
        for tower in 0..<12 {
            let x = 2.2 - (Double(tower) * 0.4 + time * 0.05).truncatingRemainder(dividingBy: 4.8), top = -0.1 - 0.5 * scattered(tower, 1)
            canvas.slab(x, top, x + 0.26, 0.3, 0xC99A94, opacity: 0.75)
            if tower % 4 == 0 {
                canvas.disc(x + 0.13, top - 0.1, 0.09, 0xC99A94, opacity: 0.75);
                canvas.line(x + 0.13, top - 0.1, x + 0.13, top - 0.4, 0xC99A94, width: 0.03, to: 0.01, opacity: 0.75)
            }
        }
        canvas.land(0x8FB0B8) { _ in 0.26 }
        for wave in 0..<24 {
            canvas.oval(
                (scattered(wave, 2) * 4.4 - time * 0.12).truncatingRemainder(dividingBy: 4.4) + 2.2, 0.3 + 0.25 * scattered(wave, 3), 0.18,
                0.008, 0xFDEBD3, opacity: 0.5)
        }
        canvas.land(0x7A6A62) { _ in 0.6 }
        for post in 0..<10 {
            let x = 2.4 - (Double(post) * 0.5 + time * 0.9).truncatingRemainder(dividingBy: 5)
            canvas.line(x, 0.62, x, 0.36, 0xF3EDE4, width: 0.035)
        }
        canvas.line(-3, 0.4, 3, 0.4, 0xF3EDE4, width: 0.03)
        canvas.land(0xB98A72) { _ in 0.72 }
        for stripe in 0..<8 {
            let x = 2.4 - (Double(stripe) * 0.62 + time * 1.5).truncatingRemainder(dividingBy: 4.96)
            canvas.line(x, 1.0, x + 0.3, 1.0, 0xF7E9DA, width: 0.03)
        }
        let pace = time * 8.5, hop = 0.05 * abs(sin(pace))
        canvas.oval(0.1, 0.95, 0.25, 0.035, 0x5A4034, opacity: 0.4)
        let figure = DemoFigure(
            clothes: shirt, leftArm: 0.6 + 0.5 * sin(pace), rightArm: 0.6 - 0.5 * sin(pace), leftLeg: -0.75 * sin(pace),
            rightLeg: 0.75 * sin(pace))
        canvas.figure(figure, 0.1, 0.94 - hop, height: 1.0)
        canvas.write("DAY \(day)", 0, -0.7, size: 0.26, 0x7A3A3A, bold: 1.3, share: eased(share, to: 0.3))
    }
}
