package import API
package import ChannelsAPI
import Kernel
package import PagesAPI
import Storage

/// A video as everybody sees it, with what the open web wants to know besides.
package struct PublicVideo: Sendable {
    package let video: Video
    /// Of the one file that plays everywhere; nil until it is made, and for pictures.
    package let fileBytes: Int64?
}

/// Some of what a Page published, newest first, and the place where it goes on.
package struct PublicVideos: Sendable {
    package let videos: [PublicVideo]
    package let next: String?
}

/// What visitors without an account see. Those who work on a Page see no more here than everybody.
struct ReadPublicVideos: Sendable {
    let database: any Database
    let readVideos: ReadVideos
    let files = VideoFileStore()

    /// - Returns: nil if there is none, or it is not public.
    func find(_ id: VideoID) async throws -> PublicVideo? {
        do { return try await complete([readVideos(id, for: nil)]).first } catch let failure as Failure where failure == .notFound { return nil }
    }

    /// Newest first.
    func list(_ request: PageVideosRequest) async throws -> PublicVideos {
        let page = try await readVideos.list(request, for: nil)
        return PublicVideos(videos: try await complete(page.items), next: page.next)
    }

    private func complete(_ videos: [Video]) async throws -> [PublicVideo] {
        let made = videos.filter { $0.film?.file != nil }.map(\.id)
        let sizes = made.isEmpty ? [:] : try await database.read { [files] in try files.sizes(of: made, in: $0) }
        return videos.map { video in
            let name = video.film?.file?.split(separator: "/").last.map(String.init)
            return PublicVideo(video: video, fileBytes: name.flatMap { sizes[video.id]?[$0] })
        }
    }
}
