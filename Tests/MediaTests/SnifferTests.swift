import Foundation
import Testing

@testable import Media

@Suite("What a file is, by its content")
struct SnifferTests {
    /// In Latin-1, where each character is one byte.
    private static let beginnings: [(String, MediaType)] = [
        ("\u{FF}\u{D8}\u{FF}\u{E0}", .jpeg),
        ("\u{89}PNG\r\n\u{1A}\n", .png),
        ("GIF89a", .gif),
        ("RIFF....WEBPVP8 ", .webp),
        ("RIFF....WAVEfmt ", .wav),
        ("\u{1A}E\u{DF}\u{A3}\u{9F}B\u{82}\u{84}webm", .webm),
        ("\u{1A}E\u{DF}\u{A3}\u{9F}B\u{82}\u{88}matroska", .matroska),
        ("OggS", .ogg),
        ("fLaC", .flac),
        ("ID3", .mp3),
        ("\u{FF}\u{FB}\u{90}", .mp3),
        ("\u{FF}\u{F1}\u{50}", .aac),
        ("%PDF-1.7", .pdf),
        ("PK\u{3}\u{4}", .zip),
        ("\u{1F}\u{8B}\u{8}", .gzip),
    ]

    @Test("Each kind is known by its first bytes", arguments: beginnings)
    func magic(beginning: String, type: MediaType) {
        let bytes = beginning.unicodeScalars.map { UInt8($0.value) }
        #expect(Sniffer.type(of: Data(bytes)) == type)
    }

    @Test("Boxed files are told apart by their brands", arguments: [
        ("isom", [], MediaType.mp4), ("mp42", ["isom"], .mp4), ("qt  ", [], .quickTime), ("M4A ", [], .m4a),
        ("heic", [], .heic), ("mif1", ["heic"], .heic), ("mif1", ["avif"], .avif), ("avif", [], .avif), ("3gp4", [], .mp4),
    ])
    func boxes(major: String, others: [String], type: MediaType) {
        let size = UInt8(16 + others.count * 4)
        let box = [0, 0, 0, size] + Array("ftyp\(major)0000\(others.joined())".utf8)
        #expect(Sniffer.type(of: Data(box)) == type)
    }

    @Test("What a browser could run is never taken for a picture", arguments: [
        ("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", MediaType.svg),
        ("  \n<?xml version='1.0'?><!-- hello --><SVG/>", .svg),
        ("<!DOCTYPE html><p>", .html),
        ("\u{FEFF}\n <ScRipt>alert(1)</script>", .html),
        ("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd", .text),
        ("ffconcat version 1.0\nfile /etc/passwd", .text),
        ("Good morning. 早上好。", .text),
    ])
    func texts(text: String, type: MediaType) {
        #expect(Sniffer.type(of: Data(text.utf8)) == type)
        #expect(!type.isPicture)
        #expect(type.demuxer == nil)
        #expect(type.typeForDownload == "application/octet-stream")
    }

    @Test("Nothing and noise are unknown", arguments: [[], [0], [0xFF], [0, 1, 2, 3, 0xFE], [0, 0, 0, 8, 0x66, 0x74, 0x79, 0x70]] as [[UInt8]])
    func unknown(bytes: [UInt8]) {
        #expect(Sniffer.type(of: Data(bytes)) == .unknown)
    }

    @Test("A character that is cut at the end of the head does not make a text unknown")
    func cutCharacter() {
        let text = String(repeating: "a", count: Sniffer.appetite - 1) + "早"
        #expect(Sniffer.type(of: Data(text.utf8).prefix(Sniffer.appetite)) == .text)
    }
}
