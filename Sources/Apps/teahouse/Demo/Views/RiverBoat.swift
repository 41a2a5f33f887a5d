import Foundation

/// A boat goes down the river, and its light with it.
struct RiverBoat: DemoView {
    var sky: (UInt32, UInt32) = (0xF3B98A, 0xFCEBD0)
    var water: UInt32 = 0x6FA6AE
    var shore: UInt32 = 0x7C9A7B
    var sail: UInt32 = 0xD6402E

    var best: Double { 0.5 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        canvas.glow(0.5, -0.3, 0.9, 0xFFF6DC, opacity: 0.8)
        canvas.disc(0.5, -0.3, 0.14, 0xFFF6DC)
        canvas.land(shore, opacity: 0.8) { -0.02 + 0.09 * sin($0 * 3.1 + 1) + 0.03 * sin($0 * 9) }
        canvas.land(water) { _ in 0.08 }
        for wave in 0..<70 {
            let y = 0.1 + pow(scattered(wave, 1), 1.4) * (canvas.bottom - 0.1), near = y + 0.15
            let x = (scattered(wave, 2) * 6 + time * 0.09 * near).truncatingRemainder(dividingBy: 6) - 3
            canvas.oval(x, y, 0.22 * near, 0.008 + 0.008 * near, 0xF6E6CF, opacity: 0.25 + 0.2 * sin(time * 1.3 + Double(wave)))
        }
        for step in 0..<12 {
            canvas.oval(
                0.5 + 0.02 * sin(time * 2 + Double(step)), 0.14 + 0.09 * Double(step), 0.15 - 0.006 * Double(step), 0.012, 0xFFF6DC,
                opacity: 0.55)
        }
        let x = -0.95 + 1.7 * share, y = 0.3 + 0.012 * sin(time * 2.2), tilt = 0.03 * sin(time * 1.7)
        for step in 1...4 { canvas.oval(x - 0.3 * Double(step), y + 0.1, 0.16, 0.012, 0xF6E6CF, opacity: 0.5 / Double(step)) }
        canvas.line(x + tilt, y - 0.05, x + tilt * 5, y - 0.75, 0x4A3326, width: 0.022)
        canvas.shape([(x + 0.03 + tilt * 5, y - 0.74), (x + 0.42 + tilt * 2, y - 0.16), (x + 0.03 + tilt, y - 0.12)], sail)
        canvas.shape([(x - 0.03 + tilt * 4, y - 0.62), (x - 0.03 + tilt, y - 0.14), (x - 0.26 + tilt * 2, y - 0.16)], 0xFBF3E4)
        canvas.shape([(x - 0.36, y - 0.06), (x + 0.44, y - 0.06), (x + 0.3, y + 0.1), (x - 0.26, y + 0.1)], 0x6B4630)
        canvas.land(water, opacity: 0.55) { $0 > x - 0.5 && $0 < x + 0.55 ? y + 0.075 + 0.008 * sin($0 * 40 + time * 4) : 9 }
        let bottom = canvas.bottom
        canvas.land(0x47654A) { bottom - 0.16 - 0.2 * pow(max(0, -$0), 2) }
        for reed in 0..<9 {
            let root = -canvas.right + 0.06 * Double(reed), sway = 0.05 * sin(time * 1.1 + Double(reed))
            canvas.line(root, canvas.bottom, root + sway, canvas.bottom - 0.5 - 0.2 * scattered(reed), 0x3A553E, width: 0.022, to: 0.008)
            canvas.oval(root + sway, canvas.bottom - 0.52 - 0.2 * scattered(reed), 0.016, 0.06, 0x7A5233)
        }
    }
}
