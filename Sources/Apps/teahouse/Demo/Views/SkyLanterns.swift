import Foundation

/// Lanterns rise over the river at night.
struct SkyLanterns: DemoView {
    var sky: (UInt32, UInt32) = (0x131B36, 0x463C66)

    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double) {
        canvas.sky(sky.0, sky.1)
        for star in 0..<70 {
            let shine = 0.4 + 0.4 * sin(time * 1.5 + Double(star))
            canvas.disc(
                (scattered(star, 1) * 2 - 1) * canvas.right, -canvas.bottom + scattered(star, 2) * (canvas.bottom + 0.4), 0.007, 0xFFFFFF,
                opacity: shine)
        }
        canvas.disc(0.55, -0.72, 0.15, 0xFBF3D5)
        canvas.disc(0.48, -0.76, 0.14, DemoColour.blend(sky.0, sky.1, 0.25))
        canvas.land(0x1A2036) { 0.42 + 0.06 * sin($0 * 4) + 0.03 * sin($0 * 11) }
        canvas.land(0x202C4A) { _ in 0.56 }
        for number in 0..<13 {
            let far = 0.4 + 0.6 * scattered(number, 3),
                rise = (scattered(number, 4) + time * 0.028 * far).truncatingRemainder(dividingBy: 1)
            let x = (scattered(number, 5) * 2 - 1) * canvas.right + 0.06 * sin(time * 0.5 + Double(number)),
                y = 0.55 - rise * (canvas.bottom + 0.7)
            lantern(x, y, 0.1 * far, flicker: sin(time * 8 + Double(number)), on: &canvas)
            canvas.oval(x, 0.66 + 0.3 * rise, 0.05 * far, 0.014, 0xF0A040, opacity: 0.5 * (1 - rise))
        }
        for person in 0..<6 {
            let figure = DemoFigure(
                clothes: 0x10162A, skin: 0x2A2438, hair: 0x0E1222, leftArm: 2.4 + 0.2 * sin(time + Double(person)), rightArm: 2.5)
            canvas.figure(
                figure, -1.25 + 0.5 * Double(person), 0.98 + 0.05 * scattered(person, 7), height: 0.42 + 0.12 * scattered(person, 8))
        }
    }

    private func lantern(_ x: Double, _ y: Double, _ size: Double, flicker: Double, on canvas: inout DemoCanvas) {
        canvas.glow(x, y, size * 3.6, 0xF7A440, opacity: 0.45 + 0.06 * flicker)
        canvas.shape([(x - size * 0.7, y - size), (x + size * 0.7, y - size), (x + size, y + size), (x - size, y + size)], 0xE8622C)
        canvas.glow(x, y + size * 0.7, size * 1.5, 0xFFE7A0, opacity: 0.85 + 0.1 * flicker)
        canvas.slab(x - size, y + size * 0.9, x + size, y + size, 0x9B3F1F)
    }
}
