import Foundation

/// The steps from a film to everything that is made of it. Each leaves whole files and is passed over when they are there.
struct MakeLadder: Sendable {
    let job: LadderJob
    let pictures: PictureMaker

    func callAsFunction(posterAt: Int64?, playable: @Sendable (LadderMade) async throws -> Void) async throws -> LadderMade {
        let sound = SoundMaker(job: job)
        let levels = try await sound.levels()
        let passes = job.plan.passes
        let longest = levels.map(\.end).max() ?? 0

        let length = try await PassMaker(job: job, rungs: passes[0])(length: nil, sound: longest)
        for number in levels.indices {
            try await sound.make(number, levels[number], length: job.plan.rate.milliseconds(of: length))
        }
        let preview = try await StillMaker(job: job, pictures: pictures)(from: passes[0][0], length: length, posterAt: posterAt)
        try await playable(try await handOver(passes[0], length, preview, as: "playable"))

        for rungs in passes.dropFirst() { _ = try await PassMaker(job: job, rungs: rungs)(length: length, sound: 0) }
        try await makeFile()
        return try await handOver(job.plan.rungs, length, preview, and: [LadderDesk.file], as: "whole")
    }

    /// One file of picture and sound, copied from what is made: 720p, or the largest below.
    private func makeFile() async throws {
        let desk = job.desk
        if desk.has(LadderDesk.file) { return }
        let rung = job.plan.rungs.last { $0.label <= 720 } ?? job.plan.rungs[0]
        let names = ["\(rung.name).mp4"] + (job.plan.sounds.isEmpty ? [] : ["\(SoundTrack.name(0)).mp4"])
        let size = names.reduce(0) { $0 + desk.size($1) }
        try await job.ffmpeg.work(
            on: names.map { FFmpeg.Input(name: $0, demuxer: "mov") },
            names.indices.flatMap { ["-map", "\($0):0"] }
                + [
                    "-c", "copy", "-movflags", "+faststart", "-fflags", "+bitexact", "-f", "mp4", "-y",
                    LadderDesk.draft(of: LadderDesk.file),
                ],
            in: desk.folder, allowance: job.allowance(seconds: Double(size >> 24), file: size + size / 8 + 16 << 20))
        try await desk.keepDrafts(of: [LadderDesk.file])
    }

    private func handOver(
        _ rungs: [Rung], _ length: Int, _ preview: PreviewSheet, and more: [String] = [], as shelf: String
    ) async throws -> LadderMade {
        let master = try await master(rungs)
        let tracks = rungs.map(\.name) + job.plan.sounds.indices.map(SoundTrack.name)
        let names = tracks.flatMap { ["\($0).m3u8", "\($0).mp4"] } + StillMaker.names + more
        let places = try await job.desk.lend(names, in: shelf)
        let largest = job.plan.rungs[job.plan.rungs.count - 1]
        return LadderMade(
            files: zip(names, places).map { LadderFile(name: $0, type: LadderFile.type(of: $0), url: $1) },
            playlist: master.text, width: largest.width, height: largest.height,
            duration: job.plan.rate.milliseconds(of: length), hasSound: !job.plan.sounds.isEmpty, preview: preview)
    }

    private func master(_ rungs: [Rung]) async throws -> MasterPlaylist {
        var pictures: [MasterPlaylist.Picture] = []
        for rung in rungs {
            let file = try await job.desk.fragments("\(rung.name).mp4")
            guard let codec = file.codec else { throw MediaFailure.broken }
            let playlist = MediaPlaylist(file, name: "\(rung.name).mp4", timescale: job.plan.rate.timescale)
            pictures.append(MasterPlaylist.Picture(rung: rung, codec: codec, playlist: playlist))
        }
        var sounds: [MasterPlaylist.Sound] = []
        for (number, track) in job.plan.sounds.enumerated() {
            let name = "\(SoundTrack.name(number)).mp4"
            let playlist = MediaPlaylist(try await job.desk.fragments(name), name: name, timescale: SoundMaker.rate)
            sounds.append(MasterPlaylist.Sound(track: track, playlist: playlist))
        }
        return MasterPlaylist(rate: job.plan.rate, pictures: pictures, sounds: sounds)
    }
}
