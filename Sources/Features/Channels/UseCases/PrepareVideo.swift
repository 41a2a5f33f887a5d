import API
import Attachments
import ChannelsAPI
import Foundation
import Kernel
import Logging
import Media
import Storage

/// Works on a film until it can be watched, first in one size and then in all, or says why it cannot. It may be interrupted
/// and done again: what was made already lies in its folder.
struct PrepareVideo: Sendable {
    /// The video was deleted: nobody needs the work any more.
    private struct Unneeded: Error {}

    let database: any Database
    let videos = VideoStore()
    let neighbours: Neighbours
    let blobs: any BlobStore
    let workroom: Workroom
    let workshop: FilmWorkshop
    let shelf: FilmShelf
    let release: ReleaseVideo
    let tell: TellWorkers
    let logger: Logger

    func callAsFunction(_ id: VideoID) async throws {
        let name = "video-\(id)"
        guard let (video, source) = try await find(id) else { return try await workroom.clearKept(name) }
        do {
            try await workroom.withKeptFolder(name) { folder in try await work(on: video, source, in: folder) }
        } catch is Unneeded {
            // There is nothing to say of it.
        } catch let failure as MediaFailure {
            try await fail(id, failure)
        } catch BlobFailure.missing {
            try await fail(id, .broken)
        }
        try await workroom.clearKept(name)
    }

    private func find(_ id: VideoID) async throws -> (VideoRecord, FilmSource)? {
        try await database.read { transaction in
            guard let video = try videos.find(id, in: transaction), let film = video.source else { return nil }
            return (video, try neighbours.attachments.source(of: film, owner: video.author, in: transaction))
        }
    }

    private func work(on video: VideoRecord, _ source: FilmSource, in folder: URL) async throws {
        let original = folder.appending(path: Sandbox.original)
        if !FileManager.default.fileExists(atPath: original.path) { try await blobs.lend(source.blob, as: original) }
        let order = FilmOrder(folder: folder, type: source.type, posterAt: video.details.posterAt)
        let reports = FilmReports(
            progress: { percent, left in try await tellProgress(of: video.id, percent, secondsLeft: left) },
            playable: { try await take($0, of: video.id, isWhole: false) })
        try await take(try await workshop.make(order, reports), of: video.id, isWhole: true)
    }

    private func tellProgress(of id: VideoID, _ percent: Int, secondsLeft: Int?) async throws {
        try await database.read { transaction in
            guard let video = try videos.find(id, in: transaction) else { throw Unneeded() }
            let progress = VideoProgress(
                video: id, percent: min(max(percent, 0), 100), secondsLeft: secondsLeft, isPlayable: video.isPlayable)
            try tell.progress(progress, of: video, in: transaction)
        }
    }

    /// Takes over what was made, and lets the video go on towards the public.
    /// - Parameter isWhole: there is no more work to be done.
    private func take(_ made: MadeFilm, of id: VideoID, isWhole: Bool) async throws {
        let known = try await database.read { transaction in
            guard try videos.find(id, in: transaction) != nil else { throw Unneeded() }
            return Set(try shelf.files.list(of: id, in: transaction).filter { !$0.isPlaylist }.map(\.name))
        }
        let records = try await shelf.adopt(made.files.filter { !known.contains($0.name) }, of: id)
        try await database.write { transaction in
            guard var video = try videos.find(id, in: transaction), let source = video.source else { throw Unneeded() }
            try shelf.put(records, in: transaction)
            video.details.film = FilmRecord(made)
            if isWhole {
                video.source = nil
                try neighbours.attachments.letGo(source, from: .film(id), in: transaction)
            }
            try videos.update(video, in: transaction)
            if video.state == .preparing { try release.advance(&video, in: transaction) }
            try tell.changed(video, in: transaction)
        }
    }

    /// What could be watched already stays as it is; there are only no more sizes of it.
    private func fail(_ id: VideoID, _ failure: MediaFailure) async throws {
        logger.info("A film came to nothing.", metadata: ["video": "\(id)", "failure": "\(failure)"])
        try await database.write { transaction in
            guard var video = try videos.find(id, in: transaction), let source = video.source else { return }
            if !video.isPlayable {
                video.state = .failed
                video.details.reason = failure.channelsCode
            }
            video.source = nil
            try neighbours.attachments.letGo(source, from: .film(id), in: transaction)
            try videos.update(video, in: transaction)
            try tell.changed(video, in: transaction)
        }
    }
}
