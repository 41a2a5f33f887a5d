import Foundation

/// Somebody rides along, and the hills go by.
struct BicycleRide: DemoView {
    var frame: UInt32 = 0xD6402E
    var sky: (UInt32, UInt32) = (0xBFDDEE, 0xF7F0DC)
    var isNight = false

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(isNight ? 0x1D2740 : sky.0, isNight ? 0x4B4A6B : sky.1)
        let dim = isNight ? 0.6 : 0.0
        canvas.disc(0.7, -0.65, 0.14, isNight ? 0xFBF3D5 : 0xFFF1C0)
        canvas.land(DemoColour.blend(0xA9C4B4, 0x1A2036, dim)) { 0.05 + 0.13 * sin($0 * 1.7 + time * 0.1) }
        canvas.land(DemoColour.blend(0x7BA383, 0x1A2036, dim)) { 0.25 + 0.09 * sin($0 * 2.6 + time * 0.35 + 2) }
        for tree in 0..<9 {
            let x = 2.2 - (Double(tree) * 0.55 + time * 0.55).truncatingRemainder(dividingBy: 4.95), size = 0.16 + 0.07 * scattered(tree, 1)
            canvas.line(x, 0.62, x, 0.25, DemoColour.blend(0x6B4630, 0x1A1A26, dim), width: 0.05)
            canvas.disc(x, 0.16, size, DemoColour.blend(0x4E8A52, 0x16202E, dim))
            canvas.disc(x - 0.06, 0.08, size * 0.7, DemoColour.blend(0x72AD66, 0x1E2C38, dim))
        }
        canvas.land(DemoColour.blend(0x8A8F86, 0x20242E, dim)) { _ in 0.6 }
        for dash in 0..<9 {
            let x = 2.2 - (Double(dash) * 0.55 + time * 1.6).truncatingRemainder(dividingBy: 4.95)
            canvas.line(x, 0.95, x + 0.25, 0.95, 0xF3EFE0, width: 0.03, opacity: 0.8 - dim * 0.7)
        }
        canvas.land(DemoColour.blend(0x6FA05E, 0x16202E, dim)) { _ in 1.1 }
        ride(on: &canvas, at: time)
        if isNight { canvas.glow(0.95, 0.45, 0.75, 0xFFF1B0, opacity: 0.55) }
    }

    private func ride(on canvas: inout DemoCanvas, at time: Double) {
        let y = 0.68 + 0.008 * sin(time * 7), (back, front) = (-0.4, 0.4), pedal = time * 4.2
        canvas.oval(0, 0.9, 0.65, 0.04, 0x2A2F2A, opacity: 0.35)
        for wheel in [back, front] {
            for turn in 0..<40 {
                let (one, next) = (Double(turn) * 0.157, Double(turn + 1) * 0.157)
                canvas.line(
                    wheel + 0.24 * cos(one), y + 0.24 * sin(one), wheel + 0.24 * cos(next), y + 0.24 * sin(next), 0x26282C, width: 0.032)
            }
            for spoke in 0..<8 {
                let turn = Double(spoke) * 0.785 + time * 6.6
                canvas.line(wheel, y, wheel + 0.23 * cos(turn), y + 0.23 * sin(turn), 0xC9CED2, width: 0.008)
            }
        }
        canvas.path([(back, y), (-0.04, y + 0.02), (0.3, y - 0.36), (-0.12, y - 0.34), (back, y)], frame, width: 0.035)
        canvas.path([(-0.04, y + 0.02), (-0.16, y - 0.42)], frame, width: 0.035)
        canvas.path([(front, y), (0.28, y - 0.5), (0.38, y - 0.52)], 0x3A3F44, width: 0.03)
        canvas.line(-0.26, y - 0.43, -0.07, y - 0.43, 0x3A2A20, width: 0.05)
        for phase in [Double.pi, 0] {
            let foot = (-0.04 + 0.1 * cos(pedal + phase), y + 0.02 + 0.1 * sin(pedal + phase)),
                knee = (0.1 + 0.05 * cos(pedal + phase), y - 0.22 + 0.05 * sin(pedal + phase))
            canvas.line(-0.15, y - 0.45, knee.0, knee.1, 0x33415A, width: 0.11, to: 0.09)
            canvas.line(knee.0, knee.1, foot.0, foot.1, 0x33415A, width: 0.09, to: 0.07)
            canvas.line(foot.0 - 0.03, foot.1 + 0.02, foot.0 + 0.08, foot.1 + 0.02, 0x4A3326, width: 0.05)
        }
        canvas.line(-0.15, y - 0.5, 0.04, y - 0.88, 0x2E7D5B, width: 0.22, to: 0.2)
        canvas.line(0.05, y - 0.86, 0.36, y - 0.54, 0x2E7D5B, width: 0.08)
        canvas.disc(0.13, y - 1.06, 0.12, 0xE3B78F)
        canvas.oval(0.11, y - 1.12, 0.14, 0.085, turn: 0.15, 0xF0B429)
        for tail in 0..<3 {
            canvas.line(
                0.0, y - 0.98, -0.2 - 0.03 * sin(time * 9 + Double(tail)), y - 0.94 + 0.05 * Double(tail), 0xD6402E, width: 0.03, to: 0.015)
        }
    }
}
