package import Foundation

/// Tells what a file is by its first bytes. Names and what a client claims are never asked.
package enum Sniffer {
    /// How many bytes of the beginning are enough.
    package static let appetite = 4096

    package static func type(of head: Data) -> MediaType {
        let bytes = [UInt8](head.prefix(appetite))
        return byMagic(bytes) ?? byBoxes(bytes) ?? byText(bytes) ?? .unknown
    }

    private static func byMagic(_ bytes: [UInt8]) -> MediaType? {
        func starts(_ magic: [UInt8], at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: magic) }
        func starts(_ magic: String, at offset: Int = 0) -> Bool { starts(Array(magic.utf8), at: offset) }

        if starts([0xFF, 0xD8, 0xFF]) { return .jpeg }
        if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if starts("GIF87a") || starts("GIF89a") { return .gif }
        if starts("RIFF") && starts("WEBP", at: 8) { return .webp }
        if starts("RIFF") && starts("WAVE", at: 8) { return .wav }
        if starts([0x1A, 0x45, 0xDF, 0xA3]) { return matroskaOrWebM(bytes) }
        if starts("OggS") { return .ogg }
        if starts("fLaC") { return .flac }
        if starts("ID3") { return .mp3 }
        if bytes.count > 2, bytes[0] == 0xFF {
            // MPEG audio frames: layer 3 is MP3; layer 0 stands for AAC in ADTS.
            if bytes[1] & 0xF6 == 0xF0 { return .aac }
            if bytes[1] & 0xE6 == 0xE2, bytes[2] & 0xF0 != 0xF0 { return .mp3 }
        }
        if starts("%PDF-") { return .pdf }
        if starts([0x50, 0x4B, 0x03, 0x04]) || starts([0x50, 0x4B, 0x05, 0x06]) { return .zip }
        if starts([0x1F, 0x8B, 0x08]) { return .gzip }
        return nil
    }

    /// WebM says so in its `DocType`, which stands in the first bytes.
    private static func matroskaOrWebM(_ bytes: [UInt8]) -> MediaType {
        let head = bytes.prefix(64)
        return head.indices.contains { head[$0...].starts(with: Array("webm".utf8)) } ? .webm : .matroska
    }

    /// ISO base media files (ISO 14496-12) begin with a box `ftyp` that names brands.
    private static func byBoxes(_ bytes: [UInt8]) -> MediaType? {
        guard bytes.count >= 16 else { return nil }
        let box = word(bytes, 4)
        if ["moov", "mdat", "wide", "skip", "free"].contains(box) { return .quickTime }
        guard box == "ftyp" else { return nil }
        let size = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
        let end = min(bytes.count, max(16, size))
        let brands = [word(bytes, 8)] + stride(from: 16, through: end - 4, by: 4).map { word(bytes, $0) }
        switch brands[0] {
        case "avif", "avis": return .avif
        case "heic", "heix", "heim", "heis", "hevc", "hevx": return .heic
        case "mif1", "msf1", "miaf": return brands.contains("avif") || brands.contains("avis") ? .avif : .heic
        case "M4A ", "M4B ": return .m4a
        case "qt  ": return .quickTime
        default: return .mp4
        }
    }

    private static func word(_ bytes: [UInt8], _ offset: Int) -> String {
        String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    }

    private static func byText(_ bytes: [UInt8]) -> MediaType? {
        // The last character may be cut in the middle.
        let whole = bytes.count == appetite ? Array(bytes.dropLast(4)) : bytes
        guard !whole.isEmpty, let text = String(validating: whole, as: UTF8.self) else { return nil }
        let hasControls = text.unicodeScalars.contains { $0.value < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0.value) }
        if hasControls { return nil }
        let lowered = text.lowercased()
        if lowered.contains("<svg") { return .svg }
        let marks = ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<title", "<style", "<img"]
        return marks.contains(where: lowered.contains) ? .html : .text
    }
}
