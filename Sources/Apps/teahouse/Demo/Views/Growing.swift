import Foundation

/// A seed becomes a plant that bears: weeks in seconds, days going by in the sky.
struct Growing: DemoView {
    var fruit: UInt32 = 0xD6402E
    var sky: (UInt32, UInt32) = (0xCDE6EE, 0xF5F3E1)

    var best: Double { 0.9 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        let night = 0.45 * pow(max(0, sin(time * 2.1)), 3)
        canvas.sky(DemoColour.blend(sky.0, 0x24345A, night), DemoColour.blend(sky.1, 0x5B6A8A, night))
        let orbit = time * 2.1 + 1.6
        canvas.glow(1.1 * cos(orbit), -0.35 - 0.6 * sin(-orbit), 0.5, 0xFFE9A8, opacity: 0.8 - night)
        canvas.land(DemoColour.blend(0x9CBF95, 0x2E4A4A, night)) { 0.25 + 0.06 * sin($0 * 2.5) }
        canvas.land(0x74543A) { 0.52 + 0.02 * sin($0 * 11) }
        for stone in 0..<16 {
            canvas.oval(scattered(stone) * 3.2 - 1.6, 0.62 + scattered(stone, 1) * 0.9, 0.05, 0.025, 0x5E4330, opacity: 0.7)
        }
        let grown = eased(share, to: 0.75), height = 1.25 * grown
        let sway = 0.03 * sin(time * 1.9)
        let stem = (0...12).map { part -> (Double, Double) in
            let up = Double(part) / 12
            return (0.05 * sin(up * 5) + sway * up * up, 0.53 - height * up)
        }
        canvas.line(0.3, 0.55, 0.3 + sway, 0.55 - 1.45 * eased(share, to: 0.2), 0xB08A5A, width: 0.028)
        canvas.path(stem, 0x4E8A4A, width: 0.035 + 0.02 * grown)
        for leaf in 0..<9 {
            let open = eased(grown, from: 0.1 * Double(leaf), to: 0.1 * Double(leaf) + 0.25), side = leaf % 2 == 0 ? 1.0 : -1.0
            guard open > 0 else { continue }
            let root = stem[min(12, leaf + 2)], length = (0.42 - 0.02 * Double(leaf)) * open
            canvas.line(root.0, root.1, root.0 + side * length, root.1 - 0.1 * open, 0x4E8A4A, width: 0.016)
            for blade in 0..<3 {
                canvas.oval(
                    root.0 + side * length * (0.45 + 0.27 * Double(blade)), root.1 - 0.05 - 0.03 * Double(blade), 0.13 * open, 0.06 * open,
                    turn: -side * 0.3, blade == 1 ? 0x6CAA5C : 0x5B9A52)
            }
        }
        for berry in 0..<6 {
            let ripe = eased(share, from: 0.55 + 0.03 * Double(berry), to: 0.9), root = stem[4 + berry]
            guard ripe > 0 else { continue }
            let x = root.0 + (berry % 2 == 0 ? -0.13 : 0.14), y = root.1 + 0.12
            canvas.disc(x, y, 0.085 * ripe, DemoColour.blend(0x9BC06A, fruit, eased(ripe, from: 0.4)))
            canvas.oval(x - 0.025, y - 0.03, 0.018 * ripe, 0.025 * ripe, 0xFFFFFF, opacity: 0.5)
            canvas.line(x, y - 0.1, root.0, root.1, 0x4E8A4A, width: 0.012, opacity: ripe)
        }
    }
}
