import Foundation
import Testing

@testable import Media

@Suite("Backdrops")
struct BackdropTests {
    private let pictures = PictureMaker(sandbox: Studio.sandbox)
    private let films = FilmMaker(sandbox: Studio.sandbox, pictures: PictureMaker(sandbox: Studio.sandbox))
    /// Black and white squares of eight pixels: nothing but detail.
    private static let squares = "nullsrc=size=640x480:rate=10:duration=1,geq=lum='255*mod(floor(X/8)+floor(Y/8),2)':cb=128:cr=128"

    @Test("Of a blurred picture no detail is left in any of its forms, and without blur all of it")
    func pictures() async throws {
        for (strength, range) in [(0, 80.0...130.0), (50, 0.0...3.0), (100, 0.0...3.0)] {
            try await Studio.withFolder { folder in
                try await Studio.paint(Self.squares, as: "jpg", in: folder)
                let blur = try #require(Blur(strength))
                let made = try await pictures.backdrop(in: folder, type: .jpeg, blur: blur)
                #expect(made.shapes == ["full webp", "full jpeg", "thumbnail webp", "thumbnail jpeg"])
                #expect([made.width, made.height] == [640, 480])
                for rendition in made.renditions where strength > 0 || rendition.role == .full {
                    let detail = try await Self.detail(of: rendition.file)
                    #expect(range.contains(detail), "\(strength) \(rendition.file.lastPathComponent): \(detail)")
                }
            }
        }
    }

    @Test("A blurred film is silent, of moderate size, and shows no detail in its still either")
    func films() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i \(Self.squares.replacing("640x480", with: "1280x720")) -f lavfi -i sine=duration=1 -c:v libx264 -c:a aac",
                as: "mp4",
                in: folder)
            let blur = try #require(Blur(80))
            let made = try await films.backdrop(in: folder, type: .mp4, blur: blur)
            #expect(made.shapes == ["full mp4", "poster webp", "poster jpeg", "thumbnail webp", "thumbnail jpeg"])
            #expect([made.width, made.height] == [960, 540])
            let file = try #require(made.file(.full, .mp4))
            #expect(try await Studio.fields("stream=codec_name", of: file) == ["h264"])
            let poster = try #require(made.file(.poster, .jpeg))
            let detail = try await Self.detail(of: poster)
            #expect(detail < 3, "\(detail)")
        }
    }

    @Test("A film goes on for half a minute at most")
    func long() async throws {
        try await Studio.withFolder { folder in
            try await Studio.record(
                "-f lavfi -i testsrc=size=160x120:rate=5:duration=40 -c:v libx264 -preset ultrafast", as: "mp4", in: folder)
            let blur = try #require(Blur(0))
            let made = try await films.backdrop(in: folder, type: .mp4, blur: blur)
            #expect((29_000...30_200).contains(made.duration ?? 0))
        }
    }

    @Test("There is no blur outside of 0 to 100, and the same blur looks the same at every size")
    func strength() {
        #expect(Blur(-1) == nil)
        #expect(Blur(101) == nil)
        let (small, large) = (Blur(50)?.deviation(width: 400, height: 300), Blur(50)?.deviation(width: 800, height: 600))
        #expect((small ?? 0) * 2 == large)
    }

    /// The standard deviation of its values: 0 for one even tone, 127 for black and white squares.
    private static func detail(of file: URL) async throws -> Double {
        let ending = try await Studio.run("vips", "deviate", file.lastPathComponent, in: file.deletingLastPathComponent())
        return Double(String(decoding: ending.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) ?? .infinity
    }
}
