import Foundation

/// Fish under lily pads, seen from above.
struct KoiPond: DemoView {
    var water: (UInt32, UInt32) = (0x2F6E6B, 0x1F4F52)
    var fish: [(UInt32, UInt32)] = [(0xE8622C, 0xFFF1E0), (0xF6F1E6, 0xD6402E), (0xF0B429, 0xFFF6DC), (0x2E3440, 0xE8622C)]
    var count = 5

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(water.0, water.1)
        for light in 0..<14 {
            let drift = time * 0.05 + Double(light)
            canvas.oval(
                (scattered(light, 1) * 3 - 1.5) + 0.1 * sin(drift), (scattered(light, 2) * 2 - 1) * canvas.bottom, 0.4, 0.035,
                turn: 0.3 * sin(drift * 2), 0x8FD0C4, opacity: 0.10)
        }
        for number in 0..<count { swim(number, on: &canvas, at: time) }
        for ring in 0..<4 {
            let age = (time * 0.35 + Double(ring) * 0.25).truncatingRemainder(dividingBy: 1),
                place = Int(time * 0.35 + Double(ring) * 0.25) + ring * 7
            let x = (scattered(place, 3) * 1.6 - 0.8) * canvas.right, y = (scattered(place, 4) * 1.6 - 0.8) * canvas.bottom
            canvas.disc(x, y, 0.3 * age, 0xCDEFE6, opacity: 0.16 * (1 - age))
            canvas.disc(x, y, max(0.001, 0.3 * age - 0.03), water.0, opacity: 0.12 * (1 - age))
        }
        for pad in 0..<9 {
            let x = (scattered(pad, 5) * 2 - 1) * canvas.right,
                y = (scattered(pad, 6) > 0.5 ? 1 : -1) * canvas.bottom * (0.55 + 0.5 * scattered(pad, 7))
            let size = 0.16 + 0.12 * scattered(pad, 8), sway = 0.015 * sin(time * 0.8 + Double(pad))
            canvas.disc(x + sway + 0.02, y + 0.03, size, 0x12383A, opacity: 0.4)
            canvas.disc(x + sway, y, size, DemoColour.blend(0x4E9A5B, 0x78B566, scattered(pad, 9)))
            for vein in 0..<6 {
                let turn = Double(vein) * 1.05 + Double(pad)
                canvas.line(x + sway, y, x + sway + size * 0.85 * cos(turn), y + size * 0.85 * sin(turn), 0x3B7F4A, width: 0.01)
            }
            if pad % 3 == 0 { blossom(x + sway + 0.05, y - 0.04, on: &canvas) }
        }
    }

    private func swim(_ number: Int, on canvas: inout DemoCanvas, at time: Double) {
        let pace = 0.16 + 0.1 * scattered(number, 11), phase = scattered(number, 12) * 6.28
        let (across, down) = (canvas.right * 0.75, canvas.bottom * 0.72)
        let course = { (moment: Double) -> (Double, Double) in
            (across * sin(moment * pace * 1.9 + phase), down * sin(moment * pace * 1.3 + phase * 2))
        }
        let colours = fish[number % fish.count], size = 0.11 + 0.035 * scattered(number, 13)
        let spine = (0..<9).map { part -> (Double, Double) in
            let place = course(time - Double(part) * 0.16), before = course(time - Double(part) * 0.16 - 0.05)
            let length = max(1e-4, hypot(place.0 - before.0, place.1 - before.1))
            let swing = 0.045 * Double(part) / 8 * sin(time * 6 - Double(part) * 0.8 + phase)
            return (place.0 - (place.1 - before.1) / length * swing, place.1 + (place.0 - before.0) / length * swing)
        }
        for (part, point) in spine.enumerated() {
            canvas.disc(point.0 + 0.04, point.1 + 0.06, size * 0.9 * (1 - Double(part) / 11), 0x0E2F31, opacity: 0.12)
        }
        let (tail, stem) = (spine[8], spine[6])
        for side in [-1.0, 1.0] {
            let (dx, dy) = (tail.0 - stem.0, tail.1 - stem.1)
            canvas.line(
                tail.0, tail.1, tail.0 + dx * 1.3 - side * dy * 0.8, tail.1 + dy * 1.3 + side * dx * 0.8, colours.1, width: 0.05, to: 0.02,
                opacity: 0.85)
            let (fx, fy) = (spine[1].0 - spine[3].0, spine[1].1 - spine[3].1), fin = max(1e-4, hypot(fx, fy))
            canvas.line(
                spine[2].0, spine[2].1, spine[2].0 - fx / fin * 0.1 - side * fy / fin * 0.2,
                spine[2].1 - fy / fin * 0.1 + side * fx / fin * 0.2, colours.1,
                width: 0.06, to: 0.02, opacity: 0.7)
        }
        for (part, (from, to)) in zip(spine, spine.dropFirst()).enumerated().reversed() {
            let wide = size * (part == 0 ? 0.8 : 1) * 2 * (1 - pow(Double(part) / 9, 1.5)),
                next = size * 2 * (1 - pow(Double(part + 1) / 9, 1.5))
            canvas.line(from.0, from.1, to.0, to.1, part % 4 == 2 || part == 3 ? colours.1 : colours.0, width: wide, to: next)
        }
    }

    private func blossom(_ x: Double, _ y: Double, on canvas: inout DemoCanvas) {
        for petal in 0..<8 {
            let turn = Double(petal) * 0.785
            canvas.oval(x + 0.07 * cos(turn), y + 0.07 * sin(turn), 0.06, 0.03, turn: turn, petal % 2 == 0 ? 0xF6C6CF : 0xFBE3E6)
        }
        canvas.disc(x, y, 0.035, 0xF0B429)
    }
}
