import Foundation
import Media

/// Where uploads arrive, are worked on and are kept.
struct MediaDisk: Sendable {
    let blobs: DiskBlobStore
    let inbox: Inbox
    let workroom: Workroom

    /// - Parameter folder: the three folders come to lie in it.
    init(folder: URL) throws {
        blobs = try DiskBlobStore(folder: folder.appending(path: "blobs"))
        inbox = try Inbox(folder: folder.appending(path: "inbox"))
        workroom = try Workroom(folder: folder.appending(path: "work"))
    }
}
