import Foundation
import Synchronization

/// Makes the sound tracks of a film: AAC in stereo, all films equally loud. The loudness is measured first, so that one gain
/// serves from beginning to end; what would become too loud by it goes through a limiter.
struct SoundMaker: Sendable {
    let job: LadderJob

    static let rate = 48_000
    private static let kilobits = 128
    /// Gaps become silence, and the sound begins when the film does.
    private static let steady = "aresample=\(rate):async=1:first_pts=0,aformat=channel_layouts=stereo"

    /// Listens to all tracks.
    func levels() async throws -> [SoundLevel] {
        let known = job.desk.read([SoundLevel].self, from: LadderDesk.levels)
        var levels = known?.count == job.plan.sounds.count ? known ?? [] : []
        if levels.isEmpty {
            for number in job.plan.sounds.indices { levels.append(try await level(number)) }
            try await job.desk.write(levels, as: LadderDesk.levels)
        }
        for number in levels.indices { job.meter.note(Self.listening(number), 1) }
        return levels
    }

    private func level(_ number: Int) async throws -> SoundLevel {
        let reached = Mutex<Int64>(0)
        let expected = Double(max(1, job.plan.expectedDuration)) * 1000
        let ending = try await job.ffmpeg.work(
            on: [job.source()], ["-map", map(number), "-af", "\(Self.steady),ebur128=peak=sample:framelog=verbose", "-f", "null", "-"],
            in: job.desk.folder, allowance: job.allowance(seconds: seconds / 20, file: 0),
            hearing: { progress in
                reached.withLock { $0 = progress.microseconds }
                job.meter.note(Self.listening(number), Double(progress.microseconds) / expected)
            })
        // A track without a single packet.
        guard let loudness = Loudness(summary: ending.complaint) else { throw MediaFailure.broken }
        return SoundLevel(loudness: loudness, end: reached.withLock { $0 / 1000 })
    }

    /// - Parameter length: milliseconds of the picture; a shorter sound is followed by silence.
    func make(_ number: Int, _ level: SoundLevel, length: Int64) async throws {
        let name = SoundTrack.name(number)
        if !job.desk.has("\(name).m3u8") {
            let longest = Double(max(length, level.end, 1))
            try await job.ffmpeg.work(
                on: [job.source()], output(number, level, length: length), in: job.desk.folder,
                allowance: job.allowance(seconds: seconds / 10, file: Int64(longest / 1000) * Int64(Self.kilobits) * 250 + 64 << 20),
                hearing: { job.meter.note(Self.making(number), Double($0.microseconds) / 1000 / longest) })
            try await job.desk.keepDrafts(of: ["\(name).mp4"])
            let file = try await job.desk.fragments("\(name).mp4")
            guard file.samples > 0 else { throw MediaFailure.broken }
            let playlist = MediaPlaylist(file, name: "\(name).mp4", timescale: Self.rate)
            try await job.desk.write(Data(playlist.text.utf8), as: "\(name).m3u8")
        }
        job.meter.note(Self.making(number), 1)
    }

    private func output(_ number: Int, _ level: SoundLevel, length: Int64) -> [String] {
        var filters = "\(Self.steady),volume=\(MediaPlaylist.decimal(level.loudness.gain, 2))dB"
        if level.loudness.needsLimiter {
            let limit = pow(10, Loudness.ceiling / 20)
            filters += ",alimiter=limit=\(MediaPlaylist.decimal(limit, 4)):level=disabled:latency=1"
        }
        filters += ",apad=whole_dur=\(MediaPlaylist.decimal(Double(length) / 1000, 3))"
        return [
            "-map", map(number), "-map_metadata", "-1", "-map_chapters", "-1", "-af", filters,
            "-c:a", "aac", "-b:a", "\(Self.kilobits)k",
            // The coder's first packet only leads in; without it sound and picture begin together in every player.
            "-bsf:a", "noise=amount=0:drop=eq(n\\,0)",
            "-fflags", "+bitexact", "-frag_duration", "4000000", "-movflags", "+cmaf", "-f", "mp4",
            "-y", LadderDesk.draft(of: "\(SoundTrack.name(number)).mp4"),
        ]
    }

    private var seconds: Double { Double(job.limits.duration.milliseconds) / 1000 }
    private func map(_ number: Int) -> String { "0:a:\(job.plan.sounds[number].index)" }

    /// What the meter calls the work on a track.
    static func listening(_ number: Int) -> String { "listening-\(number)" }
    static func making(_ number: Int) -> String { "sound-\(number)" }
}

extension SoundTrack {
    /// The name of the files of the track of that number.
    static func name(_ number: Int) -> String { "a\(number + 1)" }
}
