import API
import AttachmentsAPI
import Channels
import ChannelsAPI
import OpenWeb
import PagesAPI

extension PostsPort {
    /// What Channels publishes, as the open web sees it.
    init(of channels: ChannelsFeature) {
        self.init(
            video: { id in
                guard let id = VideoID(id) else { return nil }
                return try await channels.publicVideo(id).map(Post.init)
            },
            list: { page, cursor, limit in
                let page = try await channels.publicVideos(PageVideosRequest(page: page, cursor: cursor, limit: limit))
                return (page.videos.map(Post.init), page.next)
            })
    }
}

extension Post {
    fileprivate init(_ public: PublicVideo) {
        let video = `public`.video
        let film = video.film.map { film in
            Film(
                file: film.file.flatMap { path in `public`.fileBytes.map { Film.File(path: path, bytes: $0) } }, poster: film.poster,
                width: film.width, height: film.height, duration: film.duration)
        }
        self.init(
            path: "/v/\(video.id)", page: video.page, text: video.caption, published: video.publishedAt ?? Timestamp(milliseconds: 0),
            place: video.place, topics: video.topics, film: film,
            pictures: (video.pictures ?? []).map { Picture(path: $0.path, width: $0.width, height: $0.height) })
    }
}
