import API
import Attachments
import ChannelsAPI
import Foundation
import Kernel
import Media
import Storage

/// Puts files of videos among the blobs, and takes them away. Until a file belongs to its video it is named as doomed, so
/// that a crash leaves none that nobody knows.
struct FilmShelf: Sendable {
    let database: any Database
    let files = VideoFileStore()
    let neighbours: Neighbours
    let blobs: any BlobStore
    let workroom: Workroom
    let now: TimeSource

    /// Takes finished files over.
    /// - Parameter doom: when they are deleted if they come to belong to nothing.
    /// - Returns: what is to be written down in the transaction that makes them the video's own.
    func adopt(_ made: [MadeFilm.File], of video: VideoID, doom: Duration = .seconds(3600)) async throws -> [VideoFileRecord] {
        let keys = made.map { _ in BlobKey.random() }
        let due = now().adding(doom)
        try await database.write { try neighbours.attachments.doom(keys, at: due, in: $0) }
        var records: [VideoFileRecord] = []
        for (made, key) in zip(made, keys) {
            try await blobs.adopt(made.file, as: key)
            guard let bytes = try await blobs.size(of: key) else { throw BlobFailure.missing }
            records.append(
                VideoFileRecord(video: video, name: made.name, type: made.type, blob: key, bytes: bytes, isPlaylist: made.isPlaylist))
        }
        return records
    }

    /// Makes files that were adopted the video's own.
    func put(_ records: [VideoFileRecord], in transaction: any WriteTransaction) throws {
        try neighbours.attachments.spare(records.map(\.blob), in: transaction)
        let replaced = try records.compactMap { try files.upsert($0, in: transaction) }
        try neighbours.attachments.doom(replaced, at: now(), in: transaction)
    }

    func drop(_ name: String, of video: VideoID, in transaction: any WriteTransaction) throws {
        guard let blob = try files.delete(name, of: video, in: transaction) else { return }
        try neighbours.attachments.doom([blob], at: now(), in: transaction)
    }

    /// Keeps a small file under a name that never stood for anything else.
    /// - Parameter change: what else is written in the transaction that makes it the video's own.
    func keep<Result: Sendable>(
        _ bytes: Data, as name: String, suffix: String, type: String, of video: VideoID,
        _ change: @escaping @Sendable (VideoFileRecord, any WriteTransaction) throws -> Result
    ) async throws -> Result {
        let unique = "\(name)-\(BlobKey.random().description.prefix(8)).\(suffix)"
        let records = try await workroom.withFolder { folder in
            let file = folder.appending(path: unique)
            try bytes.write(to: file)
            return try await adopt([MadeFilm.File(name: unique, type: type, file: file)], of: video)
        }
        return try await database.write { transaction in
            let result = try change(records[0], transaction)
            try put(records, in: transaction)
            return result
        }
    }
}
