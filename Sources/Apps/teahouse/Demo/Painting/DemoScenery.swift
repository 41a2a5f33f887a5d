import Foundation

/// The views that the demonstration's people photograph.
enum DemoScenery: String, CaseIterable, Sendable {
    case river, lanterns, hills, garden, teacup, city

    /// - Parameter side: of the picture in pixels, the shorter one.
    func paint(side: Int) -> DemoCanvas {
        let long = side * 4 / 3
        var canvas = DemoCanvas(width: self == .teacup ? side : long, height: self == .city ? long : side)
        switch self {
        case .river: river(&canvas)
        case .lanterns: lanterns(&canvas)
        case .hills: hills(&canvas)
        case .garden: garden(&canvas)
        case .teacup: teacup(&canvas)
        case .city: city(&canvas)
        }
        return canvas
    }

    private func river(_ canvas: inout DemoCanvas) {
        canvas.sky(0xF7C9A0, 0xFBE8CF)
        canvas.ellipse(0.72, 0.38, 0.07, 0.093, 0xFFF3D6)
        canvas.ground(0x8FA98C) { 0.50 + 0.04 * sin($0 * 7) }
        canvas.ground(0x7FB0B8) { 0.60 + 0.01 * sin($0 * 20) }
        for index in 0..<9 {
            canvas.ellipse(0.72, 0.64 + Double(index) * 0.04, 0.06 - Double(index) * 0.004, 0.006, 0xFFF3D6, opacity: 0.7)
        }
        canvas.ground(0x5E7A5A) { 0.90 - 0.12 * pow(1 - $0, 3) }
    }

    private func lanterns(_ canvas: inout DemoCanvas) {
        canvas.sky(0x1D2740, 0x46415F)
        for index in 0..<60 {
            canvas.ellipse(Double(index * 37 % 100) / 100, Double(index * 53 % 60) / 100, 0.0015, 0.002, 0xFFFFFF, opacity: 0.7)
        }
        for index in 0..<7 {
            let x = 0.08 + Double(index) * 0.14, y = 0.30 + 0.08 * sin(Double(index) * 1.3)
            canvas.ellipse(x, y, 0.10, 0.13, 0xF0A040, opacity: 0.18)
            canvas.ellipse(x, y, 0.042, 0.062, 0xD6402E)
            canvas.ellipse(x, y, 0.020, 0.058, 0xF3B04A, opacity: 0.8)
        }
        canvas.ground(0x1A1F2E) { 0.80 + 0.02 * sin($0 * 9) }
        for index in 0..<14 { canvas.ellipse(0.05 + Double(index) * 0.07, 0.80, 0.014, 0.055, 0x2A2438) }
    }

    private func hills(_ canvas: inout DemoCanvas) {
        canvas.sky(0xBFD9EA, 0xF3F1E4)
        canvas.ellipse(0.25, 0.22, 0.05, 0.067, 0xFFF6DC)
        canvas.ground(0x9DB8A8) { 0.48 + 0.07 * sin($0 * 5 + 1) }
        canvas.ground(0x7BA383) { 0.60 + 0.06 * sin($0 * 6 + 3) }
        canvas.ground(0x55845F) { 0.74 + 0.05 * sin($0 * 4) }
        for index in 0..<12 { canvas.ellipse(0.06 + Double(index) * 0.08, 0.79 + 0.03 * sin(Double(index)), 0.022, 0.045, 0x3F6B49) }
    }

    private func garden(_ canvas: inout DemoCanvas) {
        canvas.sky(0xDDEBDC, 0xF5F3E6)
        canvas.ground(0x8C6B4A) { 0.62 + 0.01 * sin($0 * 30) }
        for row in 0..<4 {
            for index in 0..<11 {
                let x = 0.05 + Double(index) * 0.09 + Double(row % 2) * 0.04, y = 0.60 + Double(row) * 0.10
                canvas.ellipse(x, y, 0.032, 0.050, 0x4E8A52)
                canvas.ellipse(x + 0.012, y - 0.012, 0.018, 0.030, 0x72AD66)
                if (row + index) % 3 == 0 { canvas.ellipse(x, y + 0.02, 0.012, 0.016, 0xD6402E) }
            }
        }
    }

    private func teacup(_ canvas: inout DemoCanvas) {
        canvas.sky(0xEFE6D8, 0xDCCBB3)
        canvas.ground(0xB98F68) { _ in 0.66 }
        canvas.ellipse(0.5, 0.77, 0.34, 0.07, 0x8F6A49, opacity: 0.5)
        canvas.ellipse(0.5, 0.74, 0.32, 0.06, 0xF4F1EA)
        canvas.ellipse(0.74, 0.56, 0.10, 0.10, 0x3F8E6D)
        canvas.ellipse(0.74, 0.56, 0.06, 0.06, 0xE0D2BC)
        canvas.ellipse(0.5, 0.56, 0.24, 0.18, 0x2E7D5B)
        canvas.ellipse(0.5, 0.43, 0.24, 0.065, 0x47997A)
        canvas.ellipse(0.5, 0.43, 0.215, 0.05, 0x8A5A2B)
        for index in 0..<3 {
            canvas.ellipse(0.42 + Double(index) * 0.08, 0.26 - Double(index % 2) * 0.05, 0.012, 0.08, 0xFFFFFF, opacity: 0.45)
        }
    }

    private func city(_ canvas: inout DemoCanvas) {
        canvas.sky(0x8FB3D9, 0xF2D9C7)
        for index in 0..<9 {
            let left = Double(index) * 0.115, top = 0.35 + 0.18 * abs(sin(Double(index) * 2.1))
            canvas.box(left, top, left + 0.10, 1, index % 2 == 0 ? 0x5B6C82 : 0x71839A)
            for window in 0..<24 {
                let x = left + 0.015 + Double(window % 3) * 0.028, y = top + 0.03 + Double(window / 3) * 0.055
                canvas.box(x, y, x + 0.014, min(1, y + 0.025), (window * 7 + index) % 3 == 0 ? 0xF7DFA0 : 0x8C9DB3)
            }
        }
        canvas.ground(0x3E4A55) { _ in 0.93 }
    }
}
