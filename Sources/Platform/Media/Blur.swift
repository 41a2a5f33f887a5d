/// How far a picture is blurred, from 0 (not at all) to 100 (colours are left, and no shape).
package struct Blur: Sendable, Hashable {
    package let strength: Int

    /// - Returns: nil outside of 0 to 100.
    package init?(_ strength: Int) {
        guard (0...100).contains(strength) else { return nil }
        self.strength = strength
    }

    /// The standard deviation of the blur in pixels: the same strength looks the same on pictures of every size.
    func deviation(width: Int, height: Int) -> Double { Double(strength) / 100 * 0.06 * Double(min(width, height)) }
}
