import API
import AttachmentsAPI
import ChannelsAPI
import Foundation
import Kernel
import Media
import Storage
import TestSupport
import Testing

@testable import Attachments
@testable import Channels

extension ChannelsHouse {
    /// What stands in a file of a video, for somebody who may read it.
    func text(_ name: String, of video: VideoID, for viewer: Caller?) async throws -> String {
        let opened = try await channels.openMedia(name, of: video, for: viewer)
        return String(decoding: try await blobs.read(opened.file.blob, from: 0, count: 10_000), as: UTF8.self)
    }

    /// Whether somebody may read an attachment.
    func maySee(_ attachment: AttachmentID, _ viewer: Caller?) async throws -> Bool {
        try await database.read { try attachments.maySee(attachment, viewer?.account, in: $0) }
    }

    /// The names of all files that are kept.
    func files() -> Set<String> {
        let names = FileManager.default.enumerator(at: folder.appending(path: "blobs"), includingPropertiesForKeys: nil)
        return Set((names?.allObjects as? [URL] ?? []).map(\.lastPathComponent).filter { $0.count == 32 })
    }

    /// After everything doomed was deleted, each file belongs to a video.
    func expectOnlyKnownFiles(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        clock.advance(by: .seconds(2 * 3600))
        try await attachments.sweep()
        let known = try await database.read { try $0.rows("SELECT blob FROM video_files").map { try $0.get(0, String.self) } }
        #expect(files() == Set(known), sourceLocation: sourceLocation)
    }
}
