import Foundation

/// The brush of the views. Places and lengths count in halves of the picture's shorter side, from the middle, to the right
/// and down, seen through the camera.
extension DemoCanvas {
    /// Half of the width, and of the height.
    var right: Double { Double(width) / Double(min(width, height)) }
    var bottom: Double { Double(height) / Double(min(width, height)) }
    private var unit: Double { Double(min(width, height)) / 2 * camera.zoom }

    private func place(_ x: Double, _ y: Double) -> (Double, Double) {
        ((x - camera.x) * unit + Double(width) / 2, (y - camera.y) * unit + Double(height) / 2)
    }

    mutating func disc(_ x: Double, _ y: Double, _ radius: Double, _ colour: UInt32, opacity: Double = 1) {
        oval(x, y, radius, radius, colour, opacity: opacity)
    }

    /// - Parameter turn: in radians, clockwise.
    mutating func oval(
        _ x: Double, _ y: Double, _ radiusX: Double, _ radiusY: Double, turn: Double = 0, _ colour: UInt32, opacity: Double = 1
    ) {
        guard radiusX > 0, radiusY > 0 else { return }
        let (x, y) = place(x, y), (rx, ry) = (radiusX * unit, radiusY * unit)
        let reach = turn == 0 ? (rx, ry) : (max(rx, ry), max(rx, ry))
        let (cx, cy, smaller, perX, perY) = (Float(x), Float(y), Float(min(rx, ry)), 1 / Float(rx), 1 / Float(ry))
        let (cosine, sine) = (Float(cos(turn)), Float(sin(turn)))
        fill(x - reach.0, y - reach.1, x + reach.0, y + reach.1, colour, opacity) { px, py in
            let (dx, dy) = (px - cx, py - cy)
            let (ox, oy) = ((dx * cosine + dy * sine) * perX, (dy * cosine - dx * sine) * perY)
            return 0.5 - ((ox * ox + oy * oy).squareRoot() - 1) * smaller
        }
    }

    /// A stroke with round ends, which may become wider or narrower.
    mutating func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: UInt32, width: Double, to endWidth: Double? = nil,
        opacity: Double = 1
    ) {
        let (ax, ay) = place(x1, y1), (bx, by) = place(x2, y2)
        let (first, last) = (width * unit / 2, (endWidth ?? width) * unit / 2)
        let most = max(first, last)
        let (fx, fy, dx, dy) = (Float(ax), Float(ay), Float(bx - ax), Float(by - ay))
        let (length, start, change) = (max(1e-6, dx * dx + dy * dy), Float(first), Float(last - first))
        fill(min(ax, bx) - most, min(ay, by) - most, max(ax, bx) + most, max(ay, by) + most, colour, opacity) { px, py in
            let share = max(0, min(1, ((px - fx) * dx + (py - fy) * dy) / length))
            let (ox, oy) = (px - fx - dx * share, py - fy - dy * share)
            return 0.5 + start + change * share - (ox * ox + oy * oy).squareRoot()
        }
    }

    /// Strokes from each point to the next.
    mutating func path(_ points: [(Double, Double)], _ colour: UInt32, width: Double, opacity: Double = 1) {
        for (from, to) in zip(points, points.dropFirst()) { line(from.0, from.1, to.0, to.1, colour, width: width, opacity: opacity) }
    }

    /// A filled shape without dents; its corners go round clockwise.
    mutating func shape(_ corners: [(Double, Double)], _ colour: UInt32, opacity: Double = 1) {
        let points = corners.map { place($0.0, $0.1) }
        let edges = zip(points, points.dropFirst() + points.prefix(1)).map { one, other -> (Float, Float, Float) in
            let (dx, dy) = (other.0 - one.0, other.1 - one.1), length = max(1e-6, (dx * dx + dy * dy).squareRoot())
            return (Float(dy / length), Float(-dx / length), Float((dx * one.1 - dy * one.0) / length))
        }
        let (xs, ys) = (points.map(\.0), points.map(\.1))
        fill(xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0, colour, opacity) { px, py in
            var outside = -Float.infinity
            for edge in edges { outside = max(outside, edge.0 * px + edge.1 * py + edge.2) }
            return 0.5 - outside
        }
    }

    mutating func slab(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ colour: UInt32, opacity: Double = 1) {
        shape([(left, top), (right, top), (right, bottom), (left, bottom)], colour, opacity: opacity)
    }

    /// Light that fades away from its middle.
    mutating func glow(_ x: Double, _ y: Double, _ radius: Double, _ colour: UInt32, opacity: Double = 1) {
        let (x, y) = place(x, y), radius = radius * unit
        let (cx, cy, most) = (Float(x), Float(y), Float(max(1, radius * radius)))
        fill(x - radius, y - radius, x + radius, y + radius, colour, opacity) { px, py in
            let (dx, dy) = (px - cx, py - cy)
            let rest = max(0, 1 - (dx * dx + dy * dy) / most)
            return rest * rest
        }
    }

    /// Everything below a line; `top` gives its height at each place across.
    mutating func land(_ colour: UInt32, opacity: Double = 1, _ top: (Double) -> Double) {
        let lines = (0..<width).map { column in
            let x = (Double(column) + 0.5 - Double(width) / 2) / unit + camera.x
            return Float(max(-1e6, min(1e6, place(x, top(x)).1)))
        }
        below(lines, colour, opacity)
    }

    /// The whole picture, a little or all of it.
    mutating func veil(_ colour: UInt32, opacity: Double) {
        fill(0, 0, Double(width), Double(height), colour, opacity, margin: 0) { _, _ in 1 }
    }
}
