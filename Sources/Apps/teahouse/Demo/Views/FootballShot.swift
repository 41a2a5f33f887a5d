import Foundation

/// Somebody runs up and shoots; the keeper flies one way or the other.
struct FootballShot: DemoView {
    var shirt: UInt32 = 0xD6402E
    var isSaved = false

    var best: Double { 0.86 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0x9CCBE8, 0xE9F3EE)
        for cloud in 0..<3 {
            for puff in 0..<5 {
                canvas.oval(
                    -1.2 + 1.1 * Double(cloud) + 0.12 * Double(puff) + 0.02 * time, -0.85 + 0.12 * Double(cloud % 2), 0.15,
                    0.06 + 0.02 * Double(puff % 2), 0xFFFFFF, opacity: 0.6)
            }
        }
        canvas.land(0x4F7A58) { -0.1 + 0.05 * sin($0 * 6) }
        for row in 0..<9 { canvas.land(row % 2 == 0 ? 0x6FB05E : 0x64A455) { _ in 0.02 + 0.14 * pow(Double(row), 1.25) } }
        for post in [-0.75, 0.75] { canvas.line(post, -0.5, post, 0.12, 0xFFFFFF, width: 0.035) }
        canvas.line(-0.75, -0.5, 0.75, -0.5, 0xFFFFFF, width: 0.035)
        let kicked = 0.45, flight = eased(share, from: kicked, to: kicked + 0.18), target = (x: 0.52, y: -0.3)
        let bulge = !isSaved && flight >= 1 ? 0.06 * exp(-(share - kicked - 0.18) * 14) * sin(time * 20) : 0
        for net in 0...15 {
            canvas.line(-0.75 + 0.1 * Double(net), -0.5, -0.75 + 0.1 * Double(net) + bulge, 0.1, 0xFFFFFF, width: 0.006, opacity: 0.7)
        }
        for net in 0...5 {
            canvas.line(-0.75, -0.42 + 0.1 * Double(net), 0.75, -0.42 + 0.1 * Double(net) + bulge, 0xFFFFFF, width: 0.006, opacity: 0.7)
        }
        let dive = eased(share, from: kicked + 0.04, to: kicked + 0.17) * (isSaved ? 1 : -0.8)
        let keeper = DemoFigure(
            clothes: 0xF0B429, leftArm: 0.5 + 1.9 * abs(dive), rightArm: 0.5 + 1.9 * abs(dive), leftLeg: -0.2 - 0.5 * max(0, dive),
            rightLeg: 0.2 + 0.5 * max(0, -dive))
        canvas.figure(keeper, 0.4 * dive + 0.08 * sin(time * 4) * (1 - abs(dive)), 0.13 - 0.16 * abs(dive), height: 0.55)
        let run = eased(share, from: 0.12, to: kicked), step = share < kicked ? 0.7 * sin(time * 11) : 0.25
        let cheer = share > kicked + 0.25 && !isSaved ? 2.4 + 0.3 * sin(time * 9) : 0.5
        canvas.oval(-0.62 + 0.5 * run, 0.97, 0.26, 0.04, 0x2E5A32, opacity: 0.5)
        let jump = cheer > 1 ? 0.1 * abs(sin(time * 6)) : 0
        canvas.figure(
            DemoFigure(clothes: shirt, hair: 0x7B4F2A, leftArm: cheer, rightArm: cheer, leftLeg: -step, rightLeg: step),
            -0.62 + 0.5 * run, 0.96 - jump, height: 0.95)
        var ball = (x: 0.12 + (target.x - 0.12) * flight, y: 0.9 + (target.y - 0.9) * flight - 0.35 * sin(flight * .pi))
        if flight >= 1 {
            let fall = eased(share, from: kicked + 0.18, to: kicked + 0.4)
            ball =
                isSaved
                ? (target.x + 1.2 * fall, target.y - 0.3 * sin(fall * .pi) + 0.4 * fall) : (target.x - 0.1 * fall, target.y + 0.36 * fall)
        }
        let size = 0.09 - 0.035 * flight
        canvas.disc(ball.x, ball.y, size, 0xFDFDF8)
        for patch in 0..<5 {
            let turn = Double(patch) * 1.256 + time * 6 * (flight > 0 ? 1 : 0)
            canvas.disc(ball.x + size * 0.62 * cos(turn), ball.y + size * 0.62 * sin(turn), size * 0.22, 0x2B2F36)
        }
        canvas.disc(ball.x, ball.y, size * 0.25, 0x2B2F36)
        let word = isSaved ? "SAVED!" : "GOAL!"
        let shown = eased(share, from: kicked + 0.22, to: kicked + 0.3)
        if shown > 0 { canvas.write(word, 0, -0.74, size: 0.3 * shown, isSaved ? 0xE0A83A : shirt, bold: 1.5) }
    }
}
