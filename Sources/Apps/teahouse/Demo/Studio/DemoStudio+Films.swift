import Foundation
import Media

extension DemoStudio {
    /// Paints a film, frame by frame. It lies in the studio's folder until somebody takes it away.
    nonisolated func shoot(_ film: DemoFilm) async throws -> URL {
        let folder = folder.appending(path: "film-\(film.name)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let rate = film.seconds > 60 ? grade.rateOfLong : grade.rate
        let size = film.shape.size(of: grade.side)
        var list = "", seconds = 0.0
        for (number, shot) in film.shots.enumerated() {
            let count = Int(min(shot.seconds, grade.longestShot) * Double(rate))
            try await paint(shot, film.shape, frames: count, rate: rate, into: folder.appending(path: "frames"))
            let raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", "\(size.width)x\(size.height)", "-r", "\(rate)", "-i", "frames"]
            let coded = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "17", "-pix_fmt", "yuv420p", "shot\(number).mp4"]
            try await ffmpeg(raw + coded, in: folder)
            list += "file shot\(number).mp4\n"
            seconds += Double(count) / Double(rate)
        }
        try Data(list.utf8).write(to: folder.appending(path: "list"))
        let sound = film.sound.map { ["-f", "lavfi", "-i", $0.source, "-c:a", "aac", "-b:a", "96k"] } ?? []
        try await ffmpeg(["-f", "concat", "-i", "list"] + sound + ["-c:v", "copy", "-t", "\(seconds)", "film.mp4"], in: folder)
        let finished = self.folder.appending(path: "\(film.name).mp4")
        try FileManager.default.moveItem(at: folder.appending(path: "film.mp4"), to: finished)
        return finished
    }

    nonisolated private func ffmpeg(_ arguments: [String], in folder: URL) async throws {
        try await sandbox.require("ffmpeg", ["-v", "error", "-y"] + arguments, in: folder, allowance: Self.allowance)
    }

    /// Painting takes seconds, hence a thread of its own.
    nonisolated private func paint(_ shot: DemoShot, _ shape: DemoShape, frames: Int, rate: Int, into file: URL) async throws {
        let size = shape.size(of: grade.side)
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try Data().write(to: file)
                        let handle = try FileHandle(forWritingTo: file)
                        defer { try? handle.close() }
                        for frame in 0..<frames {
                            var canvas = DemoCanvas(width: size.width, height: size.height)
                            let share = Double(frame) / Double(max(1, frames - 1))
                            shot.view.paint(on: &canvas, at: Double(frame) / Double(rate), share: share)
                            if let title = shot.title { canvas.ribbon(title, share) }
                            canvas.grain()
                            try handle.write(contentsOf: Data(canvas.pixels))
                        }
                    })
            }
        }
    }
}

extension DemoCanvas {
    /// A line of lettering on a strip of paper at the bottom, which comes and goes.
    fileprivate mutating func ribbon(_ title: String, _ share: Double) {
        let shown = min(eased(share, from: 0.02, to: 0.1), 1 - eased(share, from: 0.8, to: 0.9))
        guard shown > 0.01 else { return }
        camera = (0, 0, 1)
        let size = min(0.15, 2 * right * 0.86 / Double(title.count) / 0.88), half = Double(title.count) * size * 0.46 + 0.12
        let y = bottom - 0.34 + 0.1 * (1 - shown)
        slab(-half, y - size, half, y + size, 0xFBF6E9, opacity: 0.92 * shown)
        line(-half + 0.06, y + size * 0.78, half - 0.06, y + size * 0.78, 0xB4452F, width: 0.012, opacity: shown)
        if shown > 0.5 { write(title, 0, y - 0.02, size: size, 0x2B2F2C, bold: 1.2, share: eased(share, from: 0.04, to: 0.3)) }
    }
}
