import Foundation

/// Makes some of the sizes of a film: encodes its chunks beside each other and joins them.
struct PassMaker: Sendable {
    let job: LadderJob
    let rungs: [Rung]

    private var chunks: ChunkMaker { ChunkMaker(job: job, rungs: rungs) }
    private var isDone: Bool { rungs.allSatisfy { job.desk.has("\($0.name).m3u8") } }

    /// - Parameters:
    ///   - length: frames of the film; nil until it was found out by making it once.
    ///   - sound: milliseconds of its longest sound, for which the last picture is held.
    /// - Returns: frames of the film.
    func callAsFunction(length: Int?, sound: Int64) async throws -> Int {
        if !isDone {
            let made = try await encode(length: length)
            let needed = try length.map(needed) ?? needed(made, sound: job.plan.rate.frames(in: sound))
            try await hold(made, needed: needed)
            for rung in rungs { try await join(rung, needed.indices.filter { needed[$0] > 0 }) }
            // Not before all sizes are whole: a chunk that misses in one size is made again in all.
            job.desk.remove((0..<job.plan.chunks).flatMap(chunks.names))
        }
        for chunk in 0..<job.plan.chunks { note(chunk, 1) }
        return try await job.desk.fragments("\(rungs[0].name).mp4").samples
    }

    /// - Returns: the frames of each chunk.
    private func encode(length: Int?) async throws -> [Int] {
        let most = length.map(needed) ?? (0..<job.plan.chunks).map { job.plan.frames(of: $0).count }
        try await (0..<job.plan.chunks).forEach(atOnce: job.limits.workers) { chunk in
            if most[chunk] > 0, try await chunks.framesOnDesk(of: chunk) == nil {
                let expected = Double(min(most[chunk], job.plan.expectedFrames(of: chunk)))
                _ = try await chunks.make(chunk, most: most[chunk]) { note(chunk, Double($0) / expected) }
            }
            note(chunk, 1)
        }
        var made: [Int] = []
        for chunk in 0..<job.plan.chunks { made.append(most[chunk] > 0 ? try await chunks.framesOnDesk(of: chunk) ?? 0 : 0) }
        return made
    }

    /// The frames of each chunk of a film of that length.
    private func needed(_ length: Int) -> [Int] {
        (0..<job.plan.chunks).map { max(0, min(job.plan.frames(of: $0).count, length - $0 * job.plan.chunkFrames)) }
    }

    /// A film has no holes: every chunk before the last with a picture is full. Where the sound goes on for more than half a
    /// second, so does the last picture.
    private func needed(_ made: [Int], sound: Int) throws -> [Int] {
        guard let last = made.lastIndex(where: { $0 > 0 }) else { throw MediaFailure.broken }
        let pictures = last * job.plan.chunkFrames + made[last]
        guard pictures < job.plan.mostFrames else { throw MediaFailure.tooLong }
        let isOutlasted = Double(sound - pictures) > job.plan.rate.perSecond / 2
        return needed(isOutlasted ? min(sound, job.plan.mostFrames) : pictures)
    }

    private func hold(_ made: [Int], needed: [Int]) async throws {
        for chunk in made.indices where made[chunk] < needed[chunk] {
            let frames = try await chunks.make(chunk, most: needed[chunk], holds: true) { _ in }
            guard frames == needed[chunk] else { throw MediaFailure.broken }
        }
    }

    /// The playlist comes last: where it is, the rendition is whole.
    private func join(_ rung: Rung, _ numbers: [Int]) async throws {
        let parts = numbers.map { LadderDesk.chunk($0, rung) }
        let name = "\(rung.name).mp4"
        let desk = job.desk
        try await blocking {
            try FragmentJoiner.join(parts.map(desk.place), into: desk.place(LadderDesk.draft(of: name)))
        }
        try await desk.keepDrafts(of: [name])
        let playlist = MediaPlaylist(try await desk.fragments(name), name: name, timescale: job.plan.rate.timescale)
        try await desk.write(Data(playlist.text.utf8), as: "\(rung.name).m3u8")
    }

    private func note(_ chunk: Int, _ share: Double) { job.meter.note(Self.part(chunk, rungs), share) }

    /// What the meter calls the work on a chunk.
    static func part(_ chunk: Int, _ rungs: [Rung]) -> String { "chunk-\(chunk)-\(rungs.map(\.name))" }
}
