import Foundation

/// Encodes one chunk of a film in several sizes, decoding it once.
///
/// A chunk begins with the frame that is shown at its start time: ffmpeg seeks to a key frame before it, and the `fps`
/// filter, which sees the time in the whole film, chooses the same frames as if it had begun at the beginning.
struct ChunkMaker: Sendable {
    let job: LadderJob
    /// Smallest first.
    let rungs: [Rung]

    /// How long before the chunk reading begins, so that pictures that depend on earlier ones are past.
    private static let lead = 2.0

    func names(of chunk: Int) -> [String] { rungs.map { LadderDesk.chunk(chunk, $0) } }

    /// - Returns: the frames of a chunk that is whole on the disk; nil if it is not.
    func framesOnDesk(of chunk: Int) async throws -> Int? {
        let names = names(of: chunk)
        guard names.allSatisfy(job.desk.has) else { return nil }
        var counts: Set<Int> = []
        do {
            for name in names { counts.insert(try await job.desk.fragments(name).samples) }
        } catch MediaFailure.broken {
            return nil
        }
        return counts.count == 1 ? counts.first : nil
    }

    /// - Parameters:
    ///   - most: frames that it gets if the film goes on for so long.
    ///   - holds: the last picture is shown until there are that many.
    ///   - hearing: is told how many frames are done.
    /// - Returns: frames that it got.
    func make(_ chunk: Int, most: Int, holds: Bool = false, hearing: @escaping @Sendable (Int) -> Void) async throws -> Int {
        let start = Double(chunk * job.plan.chunkFrames) / job.plan.rate.perSecond
        let length = Double(min(most, job.plan.expectedFrames(of: chunk) * 2)) / job.plan.rate.perSecond
        let bits = Double(rungs.map(\.kilobits).max() ?? 0) * 1000 * 2 * length
        try await job.ffmpeg.work(
            on: [job.source(from: start - Self.lead)],
            ["-filter_complex", filters(start: start, most: most, holds: holds)] + rungs.flatMap { output(chunk, $0) },
            threads: job.threads, in: job.desk.folder,
            allowance: job.allowance(seconds: length, file: Int64(bits / 8) + 256 << 20), hearing: { hearing($0.frames) })
        try await job.desk.keepDrafts(of: names(of: chunk))
        guard let frames = try await framesOnDesk(of: chunk), frames <= most else { throw MediaFailure.broken }
        return frames
    }

    /// Cut to the frames, made upright and BT.709 in the largest size, and each smaller size made of the next larger one.
    private func filters(start: Double, most: Int, holds: Bool) -> String {
        let rate = job.plan.rate
        let end = start + Double(most) / rate.perSecond + 1
        var chain = "[0:V:0]" + (job.plan.isInterlaced ? "bwdif=mode=send_frame:deint=interlaced," : "")
        if holds { chain += "tpad=stop_mode=clone:stop_duration=\(Self.seconds(end))," }
        chain += "fps=fps=\(rate.text):round=near:start_time=\(Self.seconds(start)),trim=end_frame=\(most),setpts=PTS-STARTPTS"
        let sizes = Array(rungs.reversed())
        for (number, rung) in sizes.enumerated() {
            chain += "," + (number == 0 ? job.plan.colours.filters(to: rung) : "scale=\(rung.width):\(rung.height):flags=bicubic,setsar=1")
            let isLast = number == sizes.count - 1
            chain += isLast ? "[\(rung.name)]" : ",split=2[\(rung.name)][below\(rung.label)];[below\(rung.label)]null"
        }
        return chain
    }

    private func output(_ chunk: Int, _ rung: Rung) -> [String] {
        let segment = "\(job.plan.segmentFrames)"
        return [
            "-map", "[\(rung.name)]", "-fps_mode", "passthrough", "-map_metadata", "-1", "-map_chapters", "-1",
            "-c:v", "libx264", "-profile:v", "high", "-preset", "veryfast", "-crf", "23",
            "-maxrate", "\(rung.kilobits)k", "-bufsize", "\(rung.kilobits * 2)k",
            // Every segment begins with a picture that needs no other, at the same time in every size.
            "-g", segment, "-keyint_min", segment, "-sc_threshold", "0",
            "-threads", "\(job.threads)", "-video_track_timescale", "\(job.plan.rate.timescale)", "-fflags", "+bitexact",
            "-movflags", "+cmaf+frag_keyframe+negative_cts_offsets", "-f", "mp4", "-y", LadderDesk.draft(of: LadderDesk.chunk(chunk, rung)),
        ]
    }

    private static func seconds(_ time: Double) -> String { MediaPlaylist.decimal(time, 6) }
}
