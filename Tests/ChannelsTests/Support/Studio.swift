import Foundation
import Media
import Synchronization

@testable import Channels

/// Stands for those who make films: a few small files at once, and what the test wants in between.
final class Studio: Sendable {
    /// What happens while a film is in the making, with the order and the reports.
    let plan = Box<@Sendable (FilmOrder, FilmReports) async throws -> MadeFilm>()
    /// The folders that were worked in.
    let folders = Mutex<[URL]>([])

    static let duration: Int64 = 60_000

    var workshop: FilmWorkshop {
        FilmWorkshop { order, reports in
            self.folders.withLock { $0.append(order.folder) }
            if let plan = self.plan.value { return try await plan(order, reports) }
            try await reports.progress(50, 10)
            try await reports.playable(try Self.film(["240"], in: order.folder))
            return try Self.film(["240", "720"], in: order.folder)
        }
    }

    /// Files that say what they are.
    static func film(_ sizes: [String], in folder: URL) throws -> MadeFilm {
        func make(_ name: String, _ text: String) throws -> URL {
            let file = folder.appending(path: name)
            try Data(text.utf8).write(to: file)
            return file
        }
        var files = [MadeFilm.File(name: "poster.jpg", type: "image/jpeg", file: try make("poster.jpg", "poster"))]
        for size in sizes {
            files.append(MadeFilm.File(name: "v\(size).mp4", type: "video/mp4", file: try make("v\(size).mp4", "film \(size)")))
        }
        let master = try make("master.m3u8", "#EXTM3U \(sizes.joined(separator: " "))")
        files.append(MadeFilm.File(name: "master.m3u8", type: "application/vnd.apple.mpegurl", file: master, isPlaylist: true))
        return MadeFilm(
            files: files, playlist: "master.m3u8", single: nil, poster: "poster.jpg", width: 1280, height: 720, duration: duration,
            hasSound: true,
            preview: MadeFilm.Preview(file: "poster.jpg", width: 16, height: 9, columns: 1, count: 1, interval: 1000))
    }
}
