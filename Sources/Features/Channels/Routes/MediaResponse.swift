import HTTPTypes
import Hummingbird
import Media
import Web

/// The answer to a player, and for how long it and everybody on the way may keep what it read.
struct MediaResponse: Sendable {
    let opened: OpenMedia.Opened
    let blobs: any BlobStore

    /// - Throws: `BlobFailure.missing` if the disk has lost the file, a fault of ours that the log tells of.
    func answer(to request: Request) async throws -> Response {
        let (blob, size) = (opened.file.blob, opened.file.bytes)
        let file = FileResponse(
            size: size, type: opened.file.type, tag: String(blob.description.prefix(16)), headers: [.cacheControl: caching]
        ) { [blobs] offset, count in try await blobs.read(blob, from: offset, count: count) }
        let answer = file.answer(to: request)
        if answer.status == .notModified { return answer }
        guard try await blobs.size(of: blob) == size else { throw BlobFailure.missing }
        return answer
    }

    private var caching: String {
        // Who may see it before it is public may cease to work on the Page; a playlist grows.
        if !opened.isPublic { return "private, no-cache" }
        if opened.file.isPlaylist { return "public, no-cache" }
        return "public, max-age=31536000, immutable"
    }
}
