import Foundation

/// Makes what is seen of a film before it plays: the poster, and the stills for looking ahead.
struct StillMaker: Sendable {
    let job: LadderJob
    let pictures: PictureMaker

    static let names = ["poster.jpg", "poster.webp", "thumbnail.jpg", "thumbnail.webp", LadderDesk.preview]
    private static let side = 160
    private static let columns = 10
    private static let most = 200
    private static let still = "still.png"

    /// - Parameters:
    ///   - rung: a size that is made.
    ///   - length: frames of the film.
    ///   - posterAt: milliseconds at which the author wants the poster; a good frame is looked for if nil.
    func callAsFunction(from rung: Rung, length: Int, posterAt: Int64?) async throws -> PreviewSheet {
        if let sheet = job.desk.read(PreviewSheet.self, from: LadderDesk.stills), Self.names.allSatisfy(job.desk.has) { return sheet }
        let sheet = sheet(of: rung, length: length)
        let looks = try await drawSheet(sheet, from: rung)
        let best = Look.best(of: looks).map { Int64($0) * sheet.interval } ?? 0
        let last = job.plan.rate.milliseconds(of: length - 1)
        try await takeStill(at: min(max(0, posterAt ?? best), last), from: rung)
        _ = try await pictures.poster(of: Self.still, in: job.desk.folder)
        try await blocking { for name in Self.names { try Disk.sync(job.desk.place(name)) } }
        job.desk.remove(["upright.tif", "small.tif", Self.still])
        try await job.desk.write(sheet, as: LadderDesk.stills)
        return sheet
    }

    /// Up to 200 stills, a second apart or more; in a long film on its key frames, so that nothing else need be decoded.
    private func sheet(of rung: Rung, length: Int) -> PreviewSheet {
        let duration = max(1, job.plan.rate.milliseconds(of: length))
        let segment = job.plan.rate.milliseconds(of: job.plan.segmentFrames)
        let step = usesKeyFrames ? segment : 1000
        let interval = max(1, (duration + step * Int64(Self.most) - 1) / (step * Int64(Self.most))) * step
        let scale = min(1, Double(Self.side) / Double(max(rung.width, rung.height)))
        return PreviewSheet(
            width: max(2, Int(Double(rung.width) * scale) / 2 * 2), height: max(2, Int(Double(rung.height) * scale) / 2 * 2),
            columns: Self.columns, count: Int((duration + interval - 1) / interval), interval: interval)
    }

    private var usesKeyFrames: Bool { job.plan.chunks > 1 }

    private func drawSheet(_ sheet: PreviewSheet, from rung: Rung) async throws -> [Look] {
        let rows = (sheet.count + sheet.columns - 1) / sheet.columns
        let filters =
            "fps=fps=1000/\(sheet.interval):round=up:start_time=0,scale=\(sheet.width):\(sheet.height):flags=area"
            // The colours of a JPEG.
            + ":in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p"
            + ",trim=end_frame=\(sheet.count),entropy,signalstats,metadata=mode=print:file=looks.txt"
            + ",tile=\(sheet.columns)x\(rows)"
        var input = FFmpeg.Input(name: "\(rung.name).mp4", demuxer: "mov")
        if usesKeyFrames { input.options = ["-skip_frame", "nokey"] }
        try await job.ffmpeg.work(
            on: [input],
            [
                "-map", "0:v:0", "-vf", filters, "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "4", "-fflags", "+bitexact", "-f", "image2",
                "-y", LadderDesk.draft(of: LadderDesk.preview),
            ],
            in: job.desk.folder, allowance: job.allowance(seconds: Double(job.plan.expectedDuration) / 1000, file: 64 << 20))
        try await job.desk.keepDrafts(of: [LadderDesk.preview])
        let text = try await blocking { try Disk.read(whole: job.desk.place("looks.txt"), most: 1 << 20) }
        job.desk.remove(["looks.txt"])
        return Look.list(in: String(decoding: text, as: UTF8.self))
    }

    /// From the original, which is larger and was coded once less; from the small one where that does not work.
    private func takeStill(at time: Int64, from rung: Rung) async throws {
        job.desk.remove([Self.still])
        let seconds = MediaPlaylist.decimal(Double(time) / 1000, 3)
        var source = job.source
        source.options = ["-ss", seconds]
        let largest = job.plan.rungs.last { $0.label <= 720 } ?? rung
        try? await takeStill(source, "0:V:0", job.plan.colours.filters(to: largest))
        try Task.checkCancellation()
        if job.desk.size(Self.still) > 0 { return }
        let small = FFmpeg.Input(name: "\(rung.name).mp4", demuxer: "mov", options: ["-ss", seconds])
        try await takeStill(small, "0:v:0", "null")
        guard job.desk.size(Self.still) > 0 else { throw MediaFailure.broken }
    }

    private func takeStill(_ input: FFmpeg.Input, _ map: String, _ filters: String) async throws {
        try await job.ffmpeg.work(
            on: [input], ["-map", map, "-vf", filters, "-frames:v", "1", "-f", "image2", "-y", Self.still],
            in: job.desk.folder, allowance: job.allowance(seconds: 10, file: 64 << 20))
    }
}
