import Foundation

/// Hostile and special files, made byte by byte.
enum Crafted {
    /// A whole PNG whose header claims that size, with hardly any pixels in it.
    static func png(width: UInt32, height: UInt32) -> Data {
        var data = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        func chunk(_ name: String, _ body: [UInt8]) {
            let named = Array(name.utf8) + body
            data.append(contentsOf: bigEndian(UInt32(body.count)) + named + bigEndian(crc(named)))
        }
        chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0])
        chunk("IDAT", [0x78, 0x9C, 0x63, 0x60, 0x60, 0x60, 0x00, 0x00, 0x00, 0x04, 0x00, 0x01])
        chunk("IEND", [])
        return data
    }

    /// A GIF whose frames claim that side, with one pixel in each.
    static func gif(side: UInt16, frames: Int) -> Data {
        var data = Data("GIF89a".utf8)
        let size = littleEndian(side) + littleEndian(side)
        data.append(contentsOf: size + [0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF])
        let frame: [UInt8] =
            [0x21, 0xF9, 4, 0, 0, 0, 0, 0]  // shown for no time
            + [0x2C, 0, 0, 0, 0] + size + [0] + [2, 2, 0x44, 0x01, 0]
        for _ in 0..<frames { data.append(contentsOf: frame) }
        data.append(0x3B)
        return data
    }

    /// A script that is also the beginning of a GIF.
    static let gifAndScript = Data("GIF89a/*\u{1}\u{1}*/=1;alert(document.cookie);//".utf8)

    /// Puts an Exif segment into a JPEG: the camera was turned by 90 degrees, at a place in Munich, held by a person.
    static func withExif(_ jpeg: Data) -> Data {
        let owner = Array("Private Person\u{0}".utf8)
        // Little-endian TIFF: IFD0 with orientation, artist and a pointer to the GPS directory.
        var tiff: [UInt8] = Array("II".utf8) + littleEndian(42) + littleEndian(UInt32(8))
        let gpsOffset: UInt32 = 8 + 2 + 3 * 12 + 4
        let ownerOffset = gpsOffset + 2 + 2 * 12 + 4
        tiff += littleEndian(3)
        tiff += entry(0x0112, type: 3, count: 1, value: littleEndian(6) + [0, 0])
        tiff += entry(0x013B, type: 2, count: UInt32(owner.count), value: littleEndian(ownerOffset))
        tiff += entry(0x8825, type: 4, count: 1, value: littleEndian(gpsOffset))
        tiff += littleEndian(UInt32(0))
        tiff += littleEndian(2)
        tiff += entry(0x0001, type: 2, count: 2, value: Array("N\u{0}\u{0}\u{0}".utf8))
        tiff += entry(0x0002, type: 5, count: 3, value: littleEndian(ownerOffset + UInt32(owner.count) + 1))
        tiff += littleEndian(UInt32(0))
        tiff += owner + [0]
        for number: UInt32 in [48, 1, 8, 1, 14, 1] { tiff += littleEndian(number) }
        let segment = Array("Exif\u{0}\u{0}".utf8) + tiff
        let length = UInt16(segment.count + 2)
        return jpeg.prefix(2) + Data([0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)]) + Data(segment) + jpeg.dropFirst(2)
    }

    /// Writes another size into the frame header of a JPEG.
    static func claiming(width: UInt16, height: UInt16, _ jpeg: Data) -> Data {
        var data = jpeg
        guard let start = data.firstRange(of: Data([0xFF, 0xC0]))?.lowerBound else { return data }
        data.replaceSubrange(start + 5..<start + 9, with: bigEndian(height) + bigEndian(width))
        return data
    }

    /// An AVI with a track of subtitles that hides a playlist, as in the attack on ffmpeg of 2016.
    static func aviWithPlaylist(_ playlist: String) -> Data {
        func list(_ name: String, _ body: [UInt8]) -> [UInt8] { chunk("LIST", Array(name.utf8) + body) }
        func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
            Array(name.utf8) + littleEndian(UInt32(body.count)) + body + (body.count % 2 == 0 ? [] : [0])
        }
        let header = Array("txts".utf8) + [UInt8](repeating: 0, count: 52)
        let text = Array("GAB2\u{0}".utf8) + littleEndian(2) + littleEndian(UInt32(2)) + [0, 0] + littleEndian(4)
            + littleEndian(UInt32(playlist.utf8.count)) + Array(playlist.utf8)
        let body = Array("AVI ".utf8)
            + list("hdrl", chunk("avih", [UInt8](repeating: 0, count: 56)) + list("strl", chunk("strh", header) + chunk("strf", [0, 0])))
            + list("movi", chunk("00tx", text))
        return Data(Array("RIFF".utf8) + littleEndian(UInt32(body.count)) + body)
    }

    private static func entry(_ tag: UInt16, type: UInt16, count: UInt32, value: [UInt8]) -> [UInt8] {
        littleEndian(tag) + littleEndian(type) + littleEndian(count) + value
    }

    private static func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }
    private static func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    private static func littleEndian(_ number: Int) -> [UInt8] { littleEndian(UInt16(number)) }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
    }
}
