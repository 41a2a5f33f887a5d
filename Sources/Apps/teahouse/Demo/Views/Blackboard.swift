import Foundation

/// What is written on a blackboard, line by line, by somebody who stands beside it.
struct Blackboard: DemoView {
    var lines: [String]
    var board: UInt32 = 0x2E4F43

    var best: Double { 0.95 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0xEFE3CC, 0xDCCBAA)
        let half = min(canvas.right, 1.6) - 0.12
        canvas.slab(-half - 0.05, -0.9, half + 0.05, 0.42, 0x9C7040)
        canvas.slab(-half, -0.85, half, 0.37, board)
        for smear in 0..<6 {
            canvas.oval(scattered(smear) * 2 - 1, scattered(smear, 1) - 0.8, 0.5, 0.1, turn: 0.2, 0xFFFFFF, opacity: 0.025)
        }
        canvas.slab(-half * 0.8, 0.42, half * 0.8, 0.47, 0x84602F)
        for (piece, colour) in [UInt32(0xFFFFFF), 0xF3C24A, 0xE29AB4].enumerated() {
            canvas.line(-0.5 + 0.2 * Double(piece), 0.41, -0.4 + 0.2 * Double(piece), 0.41, colour, width: 0.03)
        }
        let longest = Double(lines.map(\.count).max() ?? 1)
        let size = min(0.26, 1.95 * half / longest / 0.88, 1.0 / Double(lines.count))
        for (number, line) in lines.enumerated() {
            let part = share * 1.25 * Double(lines.count) - Double(number)
            let y = -0.24 + (Double(number) - Double(lines.count - 1) / 2) * size * 1.45
            canvas.write(
                line, 0, y, size: size, [0xFBF8EE, 0xF7DFA0, 0xCFE6F0, 0xF3CBD6][number % 4], bold: 1.4, share: max(0, min(1, part)))
        }
        for pupil in 0..<6 {
            let x = -1.35 + 0.54 * Double(pupil), bob = 0.02 * sin(time * 2 + Double(pupil) * 1.4)
            canvas.slab(x - 0.24, canvas.bottom - 0.12, x + 0.24, canvas.bottom, 0xB98A52)
            canvas.oval(x, canvas.bottom - 0.16, 0.2, 0.2, [0x33557A, 0x8A3F35, 0xB9822A, 0x2E7D5B][pupil % 4])
            canvas.disc(x + bob, canvas.bottom - 0.42, 0.14, [0xF2D3B8, 0x9A6440, 0xE3B78F][pupil % 3])
            canvas.oval(x + bob, canvas.bottom - 0.45, 0.145, 0.125, [0x2B2320, 0x4A3326, 0xB9823F][pupil % 3])
            let lift = max(0, sin(time * 0.9 + Double(pupil) * 2.3))
            if pupil % 2 == 1 {
                canvas.line(x + 0.17, canvas.bottom - 0.14, x + 0.22, canvas.bottom - 0.2 - 0.45 * lift, 0xE3B78F, width: 0.06)
            }
        }
    }
}
