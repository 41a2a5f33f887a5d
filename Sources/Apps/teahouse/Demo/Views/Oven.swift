import Foundation

/// Loaves rise and brown behind the glass of an oven.
struct Oven: DemoView {
    var seeds = false

    var best: Double { 0.9 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0x6E7F84, 0x4E5D63)
        for tile in 0..<40 {
            canvas.slab(
                -1.8 + 0.45 * Double(tile % 8) + 0.02, -1.8 + 0.45 * Double(tile / 8) + 0.02, -1.8 + 0.45 * Double(tile % 8) + 0.43,
                -1.8 + 0.45 * Double(tile / 8) + 0.43, 0x7E9095, opacity: 0.5)
        }
        canvas.slab(-1.25, -0.85, 1.25, 0.95, 0x2F3436)
        canvas.slab(-1.08, -0.62, 1.08, 0.72, 0x5A2E14)
        let heat = 0.75 + 0.05 * sin(time * 3)
        canvas.glow(0, -0.6, 1.5, 0xFFB04A, opacity: heat)
        canvas.glow(0, 0.8, 1.2, 0xF07A2A, opacity: heat)
        for bar in 0..<11 { canvas.line(-1.05 + 0.21 * Double(bar), 0.47, -1.05 + 0.21 * Double(bar), 0.55, 0x2A1A12, width: 0.02) }
        canvas.slab(-1.08, 0.45, 1.08, 0.49, 0x2A1A12)
        let risen = eased(share, to: 0.7), brown = eased(share, from: 0.25, to: 0.95)
        for (number, x) in [-0.68, 0.0, 0.68].enumerated() {
            let crust = DemoColour.blend(0xF0DDB8, [0xB5722F, 0x9A5A24, 0xC08A3E][number], brown)
            let up = 0.14 + 0.2 * risen + 0.01 * sin(time * 2 + Double(number))
            canvas.oval(x, 0.47, 0.29 + 0.03 * risen, 0.06, 0x2A1408, opacity: 0.5)
            canvas.oval(x, 0.42 - up * 0.55, 0.27 + 0.04 * risen, up, crust)
            canvas.oval(x - 0.07, 0.36 - up, 0.1, 0.05, turn: -0.2, 0xFFE9C0, opacity: 0.3)
            for cut in 0..<3 {
                canvas.line(
                    x - 0.14 + 0.12 * Double(cut), 0.33 - up * 0.7, x - 0.06 + 0.12 * Double(cut), 0.47 - up * 0.9,
                    DemoColour.blend(crust, 0xFFF1D6, 0.55), width: 0.012 + 0.03 * risen)
            }
            if seeds {
                for seed in 0..<9 {
                    canvas.oval(
                        x - 0.2 + 0.4 * scattered(seed, number), 0.45 - up * (0.6 + 0.8 * scattered(seed, 4)), 0.016, 0.01, 0xFBF3DC)
                }
            }
        }
        canvas.shape([(-0.9, -0.62), (-0.55, -0.62), (-1.08, 0.1), (-1.08, -0.35)], 0xFFFFFF, opacity: 0.08)
        canvas.slab(-1.25, 0.78, 1.25, 0.95, 0x3A4144)
        canvas.line(-0.9, 0.86, 0.9, 0.86, 0xC9D1D3, width: 0.07)
        canvas.slab(-1.25, -0.85, 1.25, -0.62, 0x3A4144)
        let minutes = Int(35 * share), clock = "\(minutes / 10)\(minutes % 10):00"
        canvas.write(clock, 0.72, -0.735, size: 0.13, 0xFFB04A)
        for knob in 0..<3 { canvas.disc(-0.95 + 0.3 * Double(knob), -0.735, 0.07, 0xC9D1D3) }
        for wisp in 0..<12 {
            let age = (time * 0.3 + Double(wisp) / 12).truncatingRemainder(dividingBy: 1)
            canvas.glow(-0.9 + 1.8 * scattered(wisp), -0.9 - age * 0.8, 0.12 + 0.15 * age, 0xFFFFFF, opacity: 0.2 * brown * sin(age * .pi))
        }
    }
}
