import Foundation

/// A cat on the windowsill, and what the weather does behind it.
struct CatWindow: DemoView {
    var fur: UInt32 = 0xD98A4A
    var outside: (UInt32, UInt32) = (0x9CC7E8, 0xE9F3E4)
    var wall: UInt32 = 0xE8D9C0

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(wall, DemoColour.blend(wall, 0x8C6B4A, 0.25))
        canvas.slab(-0.92, -1.0, 0.92, 0.42, 0xF7F2E8)
        for pane in 0..<2 {
            let left = pane == 0 ? -0.84 : 0.04
            for step in 0..<16 {
                canvas.slab(
                    left, -0.92 + 0.08 * Double(step), left + 0.8, -0.835 + 0.08 * Double(step),
                    DemoColour.blend(outside.0, outside.1, Double(step) / 16))
            }
        }
        for cloud in 0..<2 {
            let x = (Double(cloud) * 0.9 + time * 0.05).truncatingRemainder(dividingBy: 1.6) - 0.75
            for puff in 0..<4 where abs(x + 0.09 * Double(puff)) < 0.72 {
                canvas.oval(x + 0.09 * Double(puff), -0.6 + 0.2 * Double(cloud), 0.1, 0.05, 0xFFFFFF, opacity: 0.8)
            }
        }
        canvas.slab(-0.04, -1.0, 0.04, 0.42, 0xF7F2E8)
        for side in [-1.0, 1.0] {
            let edge = side * 0.98
            for fold in 0..<4 {
                canvas.line(
                    edge + side * 0.09 * Double(fold), -1.1, edge + side * 0.09 * Double(fold) + 0.015 * sin(time + Double(fold)), 0.5,
                    fold % 2 == 0 ? 0x7FA88C : 0x6B9679, width: 0.1)
            }
        }
        canvas.slab(-1.15, 0.42, 1.15, 0.54, 0xB98F68)
        canvas.slab(-1.15, 0.54, 1.15, 0.58, 0x8C6B4A)
        canvas.shape([(0.52, 0.16), (0.86, 0.16), (0.8, 0.43), (0.58, 0.43)], 0xB4653F)
        for leaf in 0..<7 {
            canvas.oval(
                0.69 + 0.12 * sin(Double(leaf) * 0.9 - 2.7), 0.04 - 0.06 * Double(leaf % 3), 0.04, 0.15,
                turn: -0.9 + 0.3 * Double(leaf) + 0.03 * sin(time * 1.5), 0x4E8A52)
        }
        cat(at: time, on: &canvas)
    }

    private func cat(at time: Double, on canvas: inout DemoCanvas) {
        let dark = DemoColour.blend(fur, 0x3A2418, 0.35), breath = 0.01 * sin(time * 1.8)
        var last = (0.12, 0.4)
        for part in 1...9 {
            let along = Double(part) / 9, next = (0.12 + 0.3 * sin(along * 2.4) + 0.05 * along * sin(time * 1.6), 0.4 + 0.45 * along)
            canvas.line(last.0, last.1, next.0, next.1, part > 6 ? dark : fur, width: 0.12 - 0.05 * along)
            last = next
        }
        canvas.oval(-0.18, 0.16, 0.33, 0.3 + breath, fur)
        for stripe in 0..<4 {
            canvas.line(-0.46 + 0.04 * Double(stripe), -0.02 + 0.1 * Double(stripe), -0.34, 0.0 + 0.1 * Double(stripe), dark, width: 0.03)
        }
        let head = (-0.18 + 0.03 * sin(time * 0.8), -0.27 + breath)
        for side in [-1.0, 1.0] {
            let twitch = side > 0 ? 0.02 * max(0, sin(time * 5)) : 0
            canvas.shape(
                [
                    (head.0 + side * 0.13 - 0.1, head.1 - 0.1), (head.0 + side * 0.17 + twitch, head.1 - 0.34),
                    (head.0 + side * 0.13 + 0.1, head.1 - 0.1),
                ], fur)
        }
        canvas.oval(head.0, head.1, 0.26, 0.22, fur)
        let isBlinking = sin(time * 1.1) > 0.96
        for side in [-1.0, 1.0] {
            canvas.oval(head.0 + side * 0.1, head.1 - 0.02, 0.045, isBlinking ? 0.008 : 0.05, 0xCFE08A)
            if !isBlinking { canvas.oval(head.0 + side * 0.1 + 0.012 * sin(time * 0.8), head.1 - 0.02, 0.014, 0.042, 0x1E1E1E) }
            for hair in 0..<2 {
                canvas.line(
                    head.0 + side * 0.08, head.1 + 0.08, head.0 + side * 0.33, head.1 + 0.03 + 0.07 * Double(hair), 0xFFF6E8, width: 0.007)
            }
        }
        canvas.oval(head.0, head.1 + 0.06, 0.03, 0.02, 0xC0566A)
        for paw in [-0.28, -0.08] { canvas.oval(paw, 0.42, 0.09, 0.05, DemoColour.blend(fur, 0xFFFFFF, 0.35)) }
    }
}
