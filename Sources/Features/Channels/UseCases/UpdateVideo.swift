import API
import ChannelsAPI
import Kernel
import Pages
import Storage

/// Changes what stands beside a video.
struct UpdateVideo: Sendable {
    let database: any Database
    let videos = VideoStore()
    let topics = TopicStore()
    let finding: VideoFinding
    let visibility: VideoVisibility
    let publish: PublishVideo
    let views: VideoViews
    let tell: TellWorkers

    func callAsFunction(_ request: UpdateVideoRequest, by caller: Caller) async throws -> Video {
        let caption = try request.caption.map(Caption.init)
        let place = try request.place.map(VideoText.place)
        let cell = try request.cell.map(GeoCell.given)
        let link = try request.link.map(VideoText.link)
        let chapters = try request.chapters.map(VideoText.chapters)
        let commenters = try request.commenters.map(VideoText.commenters)
        return try await database.write { transaction in
            var video = try visibility.require(.publish, on: request.video, for: caller, in: transaction).record
            if let place { video.details.place = place }
            if let cell { video.details.cell = cell }
            if let link { video.details.link = link }
            if let chapters {
                guard video.details.pictures.isEmpty || chapters.isEmpty else { throw ChannelsFailure.noFilm }
                video.details.chapters = chapters
            }
            if let commenters { video.details.commenters = commenters }
            if let caption {
                video.details.caption = caption.text
                video.details.topics = caption.topics
                video.details.mentions = try publish.mentions(in: caption, in: transaction)
                try topics.replace(video, in: transaction)
            }
            try videos.update(video, in: transaction)
            try finding.put(video, in: transaction)
            try tell.changed(video, in: transaction)
            return try views.view(video.id, for: caller, in: transaction)
        }
    }
}
