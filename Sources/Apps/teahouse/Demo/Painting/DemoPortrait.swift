/// A face for everybody: the same few shapes, chosen by who they are.
enum DemoPortrait {
    private static let backgrounds: [(UInt32, UInt32)] = [
        (0xCFE6D8, 0x9CC9AE), (0xF3DDC3, 0xE5B98C), (0xCFDDF0, 0x9DB7DA), (0xF1D3CE, 0xDFA39A), (0xE4D7EE, 0xBFA5D4), (0xF2E7B5, 0xDDC36F),
        (0xCBE7E6, 0x8FC3C1),
    ]
    private static let skins: [UInt32] = [0xF2D3B8, 0xE3B78F, 0xC98F63, 0x9A6440, 0x6F452B]
    private static let hairs: [UInt32] = [0x2B2320, 0x4A3326, 0x7B4F2A, 0xB9823F, 0x1F1B1A]
    private static let clothes: [UInt32] = [0x2E7D5B, 0x33557A, 0x8A3F35, 0x6B4C86, 0xB9822A, 0x4B5F4A, 0x2F6E7C]

    /// - Parameter side: of the picture in pixels.
    static func paint(number: Int, age: Int, tone: Int, side: Int) -> DemoCanvas {
        var canvas = DemoCanvas(width: side, height: side)
        let background = backgrounds[number % backgrounds.count]
        canvas.sky(background.0, background.1)
        let skin = skins[tone % skins.count]
        let hair = age > 60 ? 0xD9D6D0 : age > 48 ? 0x8C857C : tone == 0 ? hairs[number % hairs.count] : hairs[number % 2]
        let hasLongHair = number % 2 == 0
        if hasLongHair { canvas.ellipse(0.5, 0.52, 0.25, 0.30, UInt32(hair)) }
        canvas.ellipse(0.5, 1.02, 0.36, 0.30, clothes[number % clothes.count])
        canvas.ellipse(0.5, 0.74, 0.09, 0.12, skin)
        canvas.ellipse(0.5, 0.48, 0.19, 0.235, skin)
        canvas.ellipse(0.5, hasLongHair ? 0.32 : 0.30, 0.20, 0.12, UInt32(hair))
        if number % 3 == 1 { canvas.ellipse(0.40, 0.36, 0.11, 0.10, UInt32(hair)) }
        face(on: &canvas, number: number, age: age)
        return canvas
    }

    private static func face(on canvas: inout DemoCanvas, number: Int, age: Int) {
        for side in [-1.0, 1.0] {
            canvas.ellipse(0.5 + side * 0.075, 0.47, 0.018, 0.022, 0x2B2320)
            canvas.ellipse(0.5 + side * 0.105, 0.55, 0.035, 0.022, 0xD9776A, opacity: 0.35)
        }
        if age > 55 || number % 5 == 3 {
            for side in [-1.0, 1.0] {
                canvas.ellipse(0.5 + side * 0.075, 0.47, 0.058, 0.052, 0x5A4A42, opacity: 0.35)
                canvas.ellipse(0.5 + side * 0.075, 0.47, 0.048, 0.042, 0xFFFFFF, opacity: 0.45)
                canvas.ellipse(0.5 + side * 0.075, 0.47, 0.018, 0.022, 0x2B2320)
            }
        }
        canvas.ellipse(0.5, 0.595, 0.055, 0.022, 0x9B3F3A)
        canvas.ellipse(0.5, 0.582, 0.058, 0.016, number % 2 == 0 ? 0xE9B7A0 : 0xC98F63, opacity: 0.55)
    }
}
