import API
import Attachments
import AttachmentsAPI
import ChannelsAPI
import Jobs
import Kernel
import Pages
import PagesAPI
import Storage

/// Publishes a film or pictures on a Page. Doing it again under the same client id has the same answer.
struct PublishVideo: Sendable {
    let database: any Database
    let videos = VideoStore()
    let topics = TopicStore()
    let neighbours: Neighbours
    let release: ReleaseVideo
    let views: VideoViews
    let tell: TellWorkers
    let jobs: JobQueue
    let limiter: RateLimiter
    let rules: ChannelsRules
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: PublishVideoRequest, by caller: Caller) async throws -> Video {
        let clientID = try VideoText.clientID(request.clientID)
        let caption = try Caption(request.caption)
        let details = try details(of: request, caption)
        return try await database.write { transaction in
            _ = try neighbours.pages.require(.publish, on: request.page, for: caller, in: transaction)
            if let before = try videos.find(by: caller.account, clientID: clientID, in: transaction) {
                guard before.page == request.page else { throw ChannelsFailure.badClientID }
                return try views.view(before.id, for: caller, in: transaction)
            }
            try limiter.take(rules.publishing, key: "\(request.page)")
            var video = VideoRecord(
                id: ids.next(), page: request.page, author: caller.account, clientID: clientID, state: .preparing, source: request.film,
                publishAt: request.publishAt, listedAt: now(), details: details)
            video.details.mentions = try mentions(in: caption, in: transaction)
            try take(request, for: video, in: transaction)
            try videos.insert(video, in: transaction)
            try topics.replace(video, in: transaction)
            try release.advance(&video, in: transaction)
            try tell.changed(video, in: transaction)
            return try views.view(video.id, for: caller, in: transaction)
        }
    }

    private func details(of request: PublishVideoRequest, _ caption: Caption) throws -> VideoDetails {
        let pictures = request.pictures ?? []
        guard (request.film == nil) != pictures.isEmpty, pictures.count <= 9, Set(pictures).count == pictures.count else {
            throw ChannelsFailure.badContent
        }
        if let time = request.publishAt, time > now().adding(rules.longestAhead) { throw ChannelsFailure.badTime }
        if let time = request.posterAt, request.film == nil || !(0...7 * 86_400_000).contains(time) { throw ChannelsFailure.badPosterTime }
        if request.film == nil, request.chapters?.isEmpty == false { throw ChannelsFailure.noFilm }
        return VideoDetails(
            caption: caption.text, topics: caption.topics, mentions: [], place: try request.place.flatMap(VideoText.place),
            cell: try request.cell.flatMap(GeoCell.given), link: try request.link.flatMap(VideoText.link), chapters: try VideoText.chapters(request.chapters ?? []),
            commenters: try VideoText.commenters(request.commenters ?? .everyone), pictures: pictures, posterAt: request.posterAt)
    }

    /// Handles of no Page are words like others.
    func mentions(in caption: Caption, in transaction: any ReadTransaction) throws -> [PageID] {
        let handles = caption.handles
        let found = try neighbours.pages.find(handles: handles, in: transaction)
        return handles.compactMap { found[$0.lowercased()]?.id }
    }

    /// Takes the uploads of the author over. A film stays readable by its author alone; pictures are seen by whoever sees
    /// the video.
    private func take(_ request: PublishVideoRequest, for video: VideoRecord, in transaction: any WriteTransaction) throws {
        if let film = request.film {
            _ = try neighbours.attachments.source(of: film, owner: video.author, in: transaction)
            try neighbours.attachments.grant(film, to: .film(video.id), in: transaction)
            return try jobs.enqueue(PrepareFilm(video: video.id), in: transaction)
        }
        for picture in try neighbours.attachments.load(video.details.pictures, purpose: .picture, owner: video.author, in: transaction) {
            try neighbours.attachments.grant(picture.id, to: .video(video.id), in: transaction)
        }
    }
}

extension Scope {
    /// Shows a film to nobody, and keeps it as long as there is work on it.
    static func film(_ video: VideoID) -> Scope { Scope(kind: "film", id: video.rawValue) }
    /// Shows the pictures of a video to whoever may see the video.
    static func video(_ video: VideoID) -> Scope { Scope(kind: "video", id: video.rawValue) }
}
