import Foundation

/// A brush writes a sign on paper, stroke by stroke.
struct InkSign: DemoView {
    var sign: Character
    var paper: (UInt32, UInt32) = (0xF7F1E1, 0xEFE5CD)

    var best: Double { 0.97 }

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(0x6B4C3A, 0x55392B)
        canvas.slab(-0.86, -0.92, 0.92, 0.94, 0x3A261C, opacity: 0.5)
        canvas.slab(-0.9, -0.96, 0.88, 0.9, paper.0)
        for thread in 0..<26 {
            canvas.line(
                scattered(thread) * 1.7 - 0.88, scattered(thread, 1) * 1.7 - 0.92, scattered(thread) * 1.7 - 0.8,
                scattered(thread, 1) * 1.7 - 0.9, 0xDCCDAA, width: 0.006)
        }
        for edge in [-0.6, 0.6] {
            canvas.line(edge, -0.6, edge, 0.6, 0xC98F8A, width: 0.006, opacity: 0.6);
            canvas.line(-0.6, edge, 0.6, edge, 0xC98F8A, width: 0.006, opacity: 0.6)
        }
        canvas.line(-0.6, 0, 0.6, 0, 0xC98F8A, width: 0.004, opacity: 0.5)
        canvas.line(0, -0.6, 0, 0.6, 0xC98F8A, width: 0.004, opacity: 0.5)
        let strokes = DemoLettering.strokes(of: sign) ?? [], written = eased(share, from: 0.05, to: 0.85) * Double(strokes.count)
        var tip = (x: 0.75, y: 0.75)
        for (number, stroke) in strokes.enumerated() where written > Double(number) {
            let part = min(1, (written - Double(number)) * 1.25), steps = Double(stroke.count - 1)
            for (step, (from, to)) in zip(stroke, stroke.dropFirst()).enumerated() {
                let reach = min(1, max(0, part * steps - Double(step)))
                guard reach > 0 else { break }
                let start = (from.x * 1.1 - 0.55, from.y * 1.1 - 0.55)
                let end = (start.0 + (to.x - from.x) * 1.1 * reach, start.1 + (to.y - from.y) * 1.1 * reach)
                let isLast = step == stroke.count - 2
                canvas.line(
                    start.0, start.1, end.0, end.1, 0x1C1A1A, width: step == 0 ? 0.13 : 0.1, to: isLast && stroke.count > 1 ? 0.055 : 0.1)
                tip = end
            }
        }
        if share > 0.9 {
            let pressed = eased(share, from: 0.9, to: 0.94)
            canvas.slab(0.55, 0.55, 0.78, 0.78, 0xC0392B, opacity: pressed)
            for bar in 0..<3 {
                canvas.line(0.6, 0.61 + 0.055 * Double(bar), 0.73, 0.61 + 0.055 * Double(bar), 0xF7E9E0, width: 0.016, opacity: pressed)
            }
        }
        canvas.line(tip.x, tip.y, tip.x + 0.06, tip.y - 0.16, 0x2B2320, width: 0.02, to: 0.09)
        canvas.line(tip.x + 0.06, tip.y - 0.16, tip.x + 0.5, tip.y - 1.25, 0xB08A52, width: 0.06)
    }
}
