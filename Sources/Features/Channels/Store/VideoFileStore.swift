import ChannelsAPI
import Media
import Storage

/// The table `video_files`.
struct VideoFileStore: Sendable {
    private static let columns: SQL = "video, name, type, blob, bytes, is_playlist"

    func find(_ name: String, of video: VideoID, in transaction: any ReadTransaction) throws -> VideoFileRecord? {
        try transaction.row("SELECT \(Self.columns) FROM video_files WHERE video = \(video) AND name = \(name)").flatMap(Self.file)
    }

    func list(of video: VideoID, in transaction: any ReadTransaction) throws -> [VideoFileRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM video_files WHERE video = \(video) ORDER BY name").compactMap(Self.file)
    }

    /// The sizes of all files of these videos but playlists, in bytes, by their names.
    func sizes(of videos: [VideoID], in transaction: any ReadTransaction) throws -> [VideoID: [String: Int64]] {
        var sizes: [VideoID: [String: Int64]] = [:]
        for piece in videos.inPieces {
            let rows = try transaction.rows(
                "SELECT video, name, bytes FROM video_files WHERE video IN (\(list: piece)) AND NOT is_playlist")
            for row in rows { sizes[try row.get(0), default: [:]][try row.get(1)] = try row.get(2) }
        }
        return sizes
    }

    /// - Returns: the blob that stood under this name before.
    func upsert(_ file: VideoFileRecord, in transaction: any WriteTransaction) throws -> BlobKey? {
        let before = try find(file.name, of: file.video, in: transaction)
        try transaction.execute(
            """
            INSERT INTO video_files (\(Self.columns))
            VALUES (\(file.video), \(file.name), \(file.type), \(file.blob.description), \(file.bytes), \(file.isPlaylist))
            ON CONFLICT (video, name) DO UPDATE SET
                type = excluded.type, blob = excluded.blob, bytes = excluded.bytes, is_playlist = excluded.is_playlist
            """)
        return before?.blob
    }

    /// - Returns: the blob that stood under the name.
    func delete(_ name: String, of video: VideoID, in transaction: any WriteTransaction) throws -> BlobKey? {
        try transaction.row("DELETE FROM video_files WHERE video = \(video) AND name = \(name) RETURNING blob").flatMap {
            BlobKey(try $0.get(0))
        }
    }

    /// - Returns: the blobs of all files.
    func delete(of video: VideoID, in transaction: any WriteTransaction) throws -> [BlobKey] {
        try transaction.rows("DELETE FROM video_files WHERE video = \(video) RETURNING blob").compactMap { BlobKey(try $0.get(0)) }
    }

    private static func file(_ row: Row) throws -> VideoFileRecord? {
        guard let blob = BlobKey(try row.get(3)) else { return nil }
        return VideoFileRecord(
            video: try row.get(0), name: try row.get(1), type: try row.get(2), blob: blob, bytes: try row.get(4), isPlaylist: try row.get(5)
        )
    }
}
