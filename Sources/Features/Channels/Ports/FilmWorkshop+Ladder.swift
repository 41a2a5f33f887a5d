import Foundation
package import Media

extension FilmWorkshop {
    /// Films are made by the ladder.
    package init(_ ladder: FilmLadder) { self.init { try await Self.make($0, $1, with: ladder) } }

    /// Runs the ladder until it is done, or until a report finds that nobody needs it any more.
    private static func make(_ order: FilmOrder, _ reports: FilmReports, with ladder: FilmLadder) async throws -> MadeFilm {
        let (refusals, refusing) = AsyncThrowingStream.makeStream(of: Never.self)
        let pace = Pace()
        return try await withThrowingTaskGroup(of: MadeFilm?.self) { group in
            group.addTask {
                for try await _ in refusals {}
                return nil
            }
            group.addTask {
                let made = try await ladder.make(
                    in: order.folder, type: order.type, posterAt: order.posterAt,
                    progress: { share in
                        do {
                            try await reports.progress(Int(share * 100), pace.secondsLeft(at: share))
                        } catch {
                            refusing.finish(throwing: error)
                        }
                    },
                    playable: { try await reports.playable(MadeFilm($0, in: order.folder)) })
                return try MadeFilm(made, in: order.folder)
            }
            defer { group.cancelAll() }
            while let made = try await group.next() {
                if let made { return made }
            }
            throw CancellationError()
        }
    }

    /// How long the rest will take if it goes on as it went since this run began.
    private struct Pace: Sendable {
        private let begun = ContinuousClock.now
        private let first = FirstShare()

        func secondsLeft(at share: Double) -> Int? {
            let start = first.note(share)
            let elapsed = ContinuousClock.now - begun
            guard share - start > 0.02 else { return nil }
            return Int(elapsed / .seconds(1) * (1 - share) / (share - start))
        }
    }
}

extension MadeFilm {
    private static let master = "master.m3u8"

    /// - Parameter folder: where the master playlist comes to lie.
    fileprivate init(_ made: LadderMade, in folder: URL) throws {
        let master = folder.appending(path: Self.master)
        try Data(made.playlist.utf8).write(to: master)
        let names = Set(made.files.map(\.name))
        self.init(
            files: made.files.map { File(name: $0.name, type: $0.type.rawValue, file: $0.url) }
                + [File(name: Self.master, type: MediaType.hls.rawValue, file: master, isPlaylist: true)],
            playlist: Self.master, single: names.contains("file.mp4") ? "file.mp4" : nil, poster: "poster.jpg", width: made.width,
            height: made.height, duration: made.duration, hasSound: made.hasSound,
            preview: Preview(
                file: "preview.jpg", width: made.preview.width, height: made.preview.height, columns: made.preview.columns,
                count: made.preview.count, interval: made.preview.interval))
    }
}
