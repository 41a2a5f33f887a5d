import Foundation
import Testing

@testable import Media

@Suite("Pictures")
struct PictureMakerTests {
    private let maker = PictureMaker(sandbox: Studio.sandbox)
    private static let all: Set = ["full webp", "full jpeg", "thumbnail webp", "thumbnail jpeg"]

    @Test("Every kind of picture becomes WebP and JPEG with a thumbnail", arguments: ["jpg", "png", "gif", "webp", "avif", "heic"])
    func kinds(ending: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint(as: ending, in: folder)
            let made = try await maker.picture(in: folder, type: Studio.type(in: folder))
            #expect(made.shapes == Self.all)
            #expect([made.width, made.height] == [640, 480])
            #expect(!made.isAnimated)
            for rendition in made.renditions {
                #expect(Sniffer.type(of: try Data(contentsOf: rendition.file)) == rendition.type)
            }
            let thumbnail = try await Studio.header(of: "thumbnail.webp", in: folder)
            #expect([thumbnail?.width, thumbnail?.height] == [480, 360])
        }
    }

    @Test("A large picture is made to fit, a small one is never blown up")
    func sizes() async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint("testsrc2=size=6000x1000", as: "png", in: folder)
            let made = try await maker.picture(in: folder, type: .png)
            #expect([made.width, made.height] == [4096, 683])
        }
        try await Studio.withFolder { folder in
            try await Studio.paint("testsrc2=size=20x10", as: "png", in: folder)
            let made = try await maker.picture(in: folder, type: .png)
            #expect([made.width, made.height] == [20, 10])
            let thumbnail = try await Studio.header(of: "thumbnail.webp", in: folder)
            #expect(thumbnail?.width == 20)
        }
    }

    @Test("It is turned upright, and place and person are removed")
    func metadata() async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint(as: "jpg", in: folder)
            let tagged = Crafted.withExif(try Data(contentsOf: Studio.original(folder)))
            try Studio.put(tagged, in: folder)
            // libvips understands what was put in, so that its absence below means something.
            let before = try await Studio.run("vipsheader", "-a", Sandbox.original, in: folder)
            let words = String(decoding: before.output, as: UTF8.self)
            #expect(words.contains("orientation: 6"))
            #expect(words.contains("GPSLatitude"))
            #expect(words.contains("Private Person"))

            let made = try await maker.picture(in: folder, type: .jpeg)
            #expect([made.width, made.height] == [480, 640])
            for rendition in made.renditions {
                let bytes = try Data(contentsOf: rendition.file)
                for trace in ["Exif", "EXIF", "GPS", "Private Person", "ICC"] {
                    #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(rendition.file.lastPathComponent)")
                }
            }
        }
    }

    @Test("A moving GIF goes on moving, with a still for those who do not read WebP")
    func moving() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record("-f lavfi -i testsrc=size=200x100:rate=10:duration=2", as: "gif", in: folder)
            let made = try await maker.picture(in: folder, type: .gif)
            #expect(made.isAnimated)
            #expect(made.shapes == Self.all)
            #expect([made.width, made.height] == [200, 100])
            #expect(try await Studio.header(of: "full.webp", in: folder)?.frames == 20)
            #expect(try await Studio.header(of: "full.jpg", in: folder)?.frames == 1)
        }
    }

    @Test("A moving GIF of a hundred thousand frames becomes a still")
    func manyFrames() async throws {
        try await Studio.withFolder { folder in
            try Studio.put(Crafted.gif(side: 1, frames: 100_000), in: folder)
            let made = try await maker.picture(in: folder, type: .gif)
            #expect(!made.isAnimated)
            #expect(made.shapes == Self.all)
        }
    }

    @Test("Colours stay what they are", arguments: ["png", "jpg", "webp"])
    func colours(ending: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint("color=0x0000FF:size=64x64", as: ending, in: folder)
            _ = try await maker.picture(in: folder, type: Studio.type(in: folder))
            let point = try await Studio.run("vips", "getpoint", "full.jpg", "10", "10", in: folder)
            let colour = String(decoding: point.output, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            try #require(colour.count == 3)
            for (found, expected) in zip(colour, [0.0, 0, 255]) { #expect(abs(found - expected) <= 6, "\(colour)") }
        }
    }

    @Test("An avatar is a square, also of a small or narrow picture", arguments: ["800x300", "300x800", "64x64"])
    func avatar(size: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint("testsrc2=size=\(size)", as: "jpg", in: folder)
            let made = try await maker.avatar(in: folder, type: .jpeg)
            #expect([made.width, made.height] == [512, 512])
            #expect(made.shapes == Self.all)
            let small = try await Studio.header(of: "thumbnail.jpg", in: folder)
            #expect([small?.width, small?.height] == [160, 160])
        }
    }

    @Test("A flood of pixels is refused before anything is decoded")
    func pixelFlood() async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint(as: "jpg", in: folder)
            let jpeg = try Data(contentsOf: Studio.original(folder))
            let flood = Crafted.claiming(width: 65_500, height: 65_500, jpeg)
            let files = [flood, Crafted.png(width: 65_535, height: 65_535), Crafted.gif(side: 65_535, frames: 1)]
            for file in files {
                try Studio.put(file, in: folder)
                let type = Sniffer.type(of: file)
                #expect(await failure { try await maker.picture(in: folder, type: type) } == .tooLarge)
                #expect(await failure { try await maker.avatar(in: folder, type: type) } == .tooLarge)
            }
        }
    }

    @Test("Half a picture is refused", arguments: ["jpg", "png", "webp", "avif", "heic"])
    func truncated(ending: String) async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint("mandelbrot=size=640x480", as: ending, in: folder)
            let whole = try Data(contentsOf: Studio.original(folder))
            try Studio.put(whole.prefix(whole.count / 2), in: folder)
            #expect(await failure { try await maker.picture(in: folder, type: Studio.type(in: folder)) } == .broken)
        }
    }

    @Test("A script dressed as a GIF is broken, and one dressed as a drawing is no picture")
    func dressedUp() async throws {
        try await Studio.withFolder { folder in
            try Studio.put(Crafted.gifAndScript, in: folder)
            #expect(try Studio.type(in: folder) == .gif)
            #expect(await failure { try await maker.picture(in: folder, type: .gif) } != nil)
            let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>"
            try Studio.put(Data(drawing.utf8), in: folder)
            #expect(await failure { try await maker.picture(in: folder, type: Studio.type(in: folder)) } == .wrongType)
            // Even if it were taken for a picture, the reader of drawings is locked.
            #expect(await failure { try await maker.picture(in: folder, type: .png) } == .broken)
        }
    }

    @Test("Bytes changed at random never do more than fail", arguments: 0..<12)
    func fuzzed(seed: Int) async throws {
        try await Studio.withFolder { folder in
            try await Studio.paint(as: ["jpg", "png", "webp", "avif", "heic", "gif"][seed % 6], in: folder)
            try Studio.put(Noise.spoil(try Data(contentsOf: Studio.original(folder)), seed: seed), in: folder)
            let type = try Studio.type(in: folder)
            do {
                _ = try await maker.picture(in: folder, type: type)
            } catch let failure as MediaFailure {
                #expect(failure != .unavailable)
            }
        }
    }
}
