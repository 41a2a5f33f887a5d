import Foundation

/// The container of a WebP picture: chunks in a RIFF file.
enum WebP {
    /// What speaks of the camera, its place and its colours and not of the picture.
    private static let spoken: Set = ["EXIF", "XMP ", "ICCP"]

    /// Takes the metadata out of a file that libvips wrote, which keeps Exif even when it is told to strip it.
    static func cleaned(_ rendition: Rendition) throws -> Rendition {
        let bytes = [UInt8](try Data(contentsOf: rendition.file))
        guard let cleaned = clean(bytes) else { throw MediaFailure.broken }
        if cleaned.count != bytes.count { try Data(cleaned).write(to: rendition.file) }
        return rendition
    }

    /// - Returns: nil if it is no well-formed WebP.
    static func clean(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) else { return nil }
        var kept: [UInt8] = Array("WEBP".utf8)
        var place = 12
        while place + 8 <= bytes.count {
            let name = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            let size = Int(littleEndian(bytes[place + 4..<place + 8]))
            // A chunk of odd size is followed by a byte that is not counted.
            let end = place + 8 + size + size % 2
            guard end <= bytes.count else { return nil }
            if !spoken.contains(name) {
                let start = kept.count
                kept += bytes[place..<end]
                // The flags that announce colour profile, Exif and XMP.
                if name == "VP8X", size > 0 { kept[start + 8] &= ~0x2C }
            }
            place = end
        }
        let size = UInt32(kept.count)
        return Array("RIFF".utf8) + withUnsafeBytes(of: size.littleEndian) { Array($0) } + kept
    }

    private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
