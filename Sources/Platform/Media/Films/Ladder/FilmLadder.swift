package import Foundation

/// Makes a film ready for every line and screen: sizes from 240p to 1080p as CMAF behind HLS playlists, one MP4 for players
/// without HLS, poster and preview.
///
/// A film may be hours long and its file larger than the memory. It is worked on in chunks that stay in the folder, so that
/// a restart costs no more than the chunk it interrupted; everything is behind everybody else's work.
package struct FilmLadder: Sendable {
    private let ffmpeg: FFmpeg
    private let pictures: PictureMaker
    private let limits: LadderLimits

    /// - Parameter sandbox: how programs are confined; the ladder has places of its own.
    package init(sandbox: Sandbox, pictures: PictureMaker, limits: LadderLimits = LadderLimits()) {
        ffmpeg = FFmpeg(sandbox: sandbox.apart(places: limits.workers))
        self.pictures = pictures
        self.limits = limits
    }

    /// Looks at the film that lies in the folder as `original`, without converting anything.
    /// - Throws: `MediaFailure` with the reason if it cannot be made.
    package func probe(in folder: URL, type: MediaType) async throws -> FilmProbe {
        guard type.mayHoldFilm, let demuxer = type.demuxer else { throw MediaFailure.wrongType }
        return try await probe(FFmpeg.Input(demuxer: demuxer), in: folder)
    }

    /// Makes everything of the film that lies in the folder as `original`. What is there already from an earlier call that
    /// was interrupted is used.
    /// - Parameters:
    ///   - posterAt: milliseconds at which the author wants the poster; a good frame is chosen if nil.
    ///   - progress: is told the share of the work that is done, from 0 to 1, about once a second.
    ///   - playable: is called once, when the smallest sizes, the sound and the poster are there.
    /// - Throws: `MediaFailure` with the reason if nothing can be made of it, `BlobFailure.full` if the disk has no room.
    package func make(
        in folder: URL, type: MediaType, posterAt: Int64? = nil, progress: @escaping @Sendable (Double) async -> Void = { _ in },
        playable: @escaping @Sendable (LadderMade) async throws -> Void = { _ in }
    ) async throws -> LadderMade {
        let (shares, telling) = AsyncStream.makeStream(of: Double.self, bufferingPolicy: .bufferingNewest(1))
        async let told: Void = { for await share in shares { await progress(share) } }()
        defer { telling.finish() }
        let job = try await begin(in: folder, type: type, meter: LadderMeter(telling: telling))
        let made = try await MakeLadder(job: job, pictures: pictures)(posterAt: posterAt, playable: playable)
        telling.finish()
        await told
        await progress(1)
        return made
    }

    private func begin(in folder: URL, type: MediaType, meter: LadderMeter) async throws -> LadderJob {
        guard type.mayHoldFilm, let demuxer = type.demuxer else { throw MediaFailure.wrongType }
        let desk = LadderDesk(folder: folder)
        var source = FFmpeg.Input(demuxer: demuxer)
        var film = try await probe(source, in: folder)
        if film.duration == nil {
            source = try await withIndex(source, desk)
            film = try await probe(source, in: folder)
        }
        let plan = LadderPlan(film, limits: limits)
        if desk.read(LadderPlan.self, from: LadderDesk.plan) != plan {
            let kept = source.name
            try await blocking { try desk.clear(but: kept) }
            try await desk.write(plan, as: LadderDesk.plan)
        }
        plan.expectWork(film, of: meter)
        return LadderJob(ffmpeg: ffmpeg, limits: limits, desk: desk, source: source, plan: plan, meter: meter)
    }

    private func probe(_ input: FFmpeg.Input, in folder: URL) async throws -> FilmProbe {
        // The index of a film of twelve hours is read whole.
        let allowance = Allowance(time: .seconds(300), processorSeconds: 60, memory: 1 << 30, file: 0)
        return try FilmProbe(await ffmpeg.probe(input.name, demuxer: input.demuxer, in: folder, allowance: allowance), limits: limits)
    }

    /// A recording of a browser says neither how long it is nor where its key frames are: a copy does.
    private func withIndex(_ source: FFmpeg.Input, _ desk: LadderDesk) async throws -> FFmpeg.Input {
        let indexed = FFmpeg.Input(name: LadderDesk.indexed, demuxer: "matroska")
        if desk.has(indexed.name) { return indexed }
        let size = desk.size(source.name)
        var allowance = Allowance(
            time: .seconds(6 * 3600), processorSeconds: 120 + Int(size >> 24), memory: 1 << 30, file: size + size / 8 + 16 << 20)
        allowance.patience = limits.patience
        try await ffmpeg.work(
            on: [source],
            ["-map", "0:V:0", "-map", "0:a?", "-c", "copy", "-f", "matroska", "-y", LadderDesk.draft(of: indexed.name)],
            in: desk.folder, allowance: allowance)
        try await desk.keepDrafts(of: [indexed.name])
        return indexed
    }
}
