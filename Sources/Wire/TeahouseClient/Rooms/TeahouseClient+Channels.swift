public import API
public import AttachmentsAPI
public import ChannelsAPI
import Foundation
public import PagesAPI

extension TeahouseClient {
    // MARK: Publishing

    /// Publishes an upload that was made for the purpose `film`, or up to nine pictures.
    public func publish(_ request: PublishVideoRequest) async throws -> Video {
        try await call(ChannelsAPI.publish, request, repeatable: true)
    }

    /// Uploads a film and publishes it. It can be watched as soon as its state says so.
    public func publishFilm(
        _ source: UploadSource, on page: PageID, caption: String, name: String = "film.mp4", publishAt: Timestamp? = nil,
        progress: @escaping @Sendable (_ sent: Int64, _ whole: Int64) -> Void = { _, _ in }
    ) async throws -> Video {
        let film = try await upload(source, as: .film, name: name, progress: progress)
        return try await publish(
            PublishVideoRequest(page: page, film: film.id, caption: caption, publishAt: publishAt, clientID: UUID().uuidString))
    }

    /// Uploads pictures and publishes them together.
    public func publishPictures(_ sources: [UploadSource], on page: PageID, caption: String) async throws -> Video {
        var pictures: [AttachmentID] = []
        for source in sources { pictures.append(try await upload(source, as: .picture, name: "picture").id) }
        return try await publish(PublishVideoRequest(page: page, pictures: pictures, caption: caption, clientID: UUID().uuidString))
    }

    /// Reads a video; an account is not needed for it.
    public func video(_ video: VideoID) async throws -> Video { try await call(ChannelsAPI.video, VideoPath(video: video)) }

    /// What a Page published, newest first; for those who work on it also what is not public.
    public func videos(of page: PageID, cursor: String? = nil, limit: Int? = nil) async throws -> Page<Video> {
        try await call(ChannelsAPI.listOfPage, PageVideosRequest(page: page, cursor: cursor, limit: limit))
    }

    /// Changes what stands beside a video.
    public func updateVideo(_ request: UpdateVideoRequest) async throws -> Video { try await call(ChannelsAPI.update, request) }

    /// Deletes a video for good.
    public func deleteVideo(_ video: VideoID) async throws { _ = try await call(ChannelsAPI.delete, VideoPath(video: video)) }

    /// Adds or replaces captions (WebVTT) in one language.
    public func setCaptions(_ text: String, language: String, of video: VideoID) async throws -> Video {
        try await call(ChannelsAPI.setCaptions, SetCaptionsRequest(video: video, language: language, text: text))
    }

    public func removeCaptions(language: String, of video: VideoID) async throws {
        _ = try await call(ChannelsAPI.removeCaptions, CaptionsPath(video: video, language: language))
    }

    /// The videos that wait for review; for the operator.
    public func heldVideos() async throws -> [Video] { try await everything(ChannelsAPI.listHeld) }

    /// Lets a held video out, or refuses it with a reason; for the operator.
    public func reviewVideo(_ video: VideoID, isApproved: Bool, reason: String? = nil) async throws {
        let request = ReviewVideoRequest(video: video, isApproved: isApproved, reason: reason)
        _ = try await call(ChannelsAPI.review, request)
    }

    // MARK: Feeds

    /// Videos that friends liked publicly, the newest liking first.
    public func friendsFeed(cursor: String? = nil, limit: Int? = nil) async throws -> Page<FeedItem> {
        try await call(ChannelsAPI.friendsFeed, PageRequest(cursor: cursor, limit: limit))
    }

    /// Videos of the Pages that the caller follows, newest first.
    public func followingFeed(cursor: String? = nil, limit: Int? = nil) async throws -> Page<FeedItem> {
        try await call(ChannelsAPI.followingFeed, PageRequest(cursor: cursor, limit: limit))
    }

    /// What the machine proposes.
    public func hotFeed(cursor: String? = nil, limit: Int? = nil) async throws -> Page<FeedItem> {
        try await call(ChannelsAPI.hotFeed, PageRequest(cursor: cursor, limit: limit))
    }

    /// The videos under a topic, newest first.
    public func videos(under topic: String, cursor: String? = nil, limit: Int? = nil) async throws -> Page<Video> {
        try await call(ChannelsAPI.topic, TopicRequest(topic: topic, cursor: cursor, limit: limit))
    }

    // MARK: What people do with a video

    /// Likes a video, publicly or privately; as the settings say if nil.
    @discardableResult
    public func like(_ video: VideoID, _ kind: LikeKind? = nil, source: ActSource? = nil) async throws -> VideoCounts {
        try await call(ChannelsAPI.like, LikeVideoRequest(video: video, kind: kind, source: source))
    }

    @discardableResult
    public func unlike(_ video: VideoID) async throws -> VideoCounts { try await call(ChannelsAPI.unlike, VideoPath(video: video)) }

    public func keep(_ video: VideoID) async throws { _ = try await call(ChannelsAPI.keep, VideoPath(video: video)) }

    public func drop(_ video: VideoID) async throws { _ = try await call(ChannelsAPI.drop, VideoPath(video: video)) }

    /// The videos that the caller keeps, the last kept first.
    public func favouriteVideos() async throws -> [Video] { try await everything(ChannelsAPI.listFavourites) }

    /// Says that the caller is not interested; the video does not come again in Hot.
    public func refuse(_ video: VideoID) async throws { _ = try await call(ChannelsAPI.refuse, VideoPath(video: video)) }

    /// Tells what was shown and watched. Telling it twice does no harm.
    public func tell(_ acts: [Act]) async throws { _ = try await call(ChannelsAPI.tellActs, TellActsRequest(acts: acts), repeatable: true) }

    /// Everything that is remembered of the caller's watching, newest first.
    public func acts() async throws -> [Act] { try await everything(ChannelsAPI.listActs) }

    public func forgetActs() async throws { _ = try await call(ChannelsAPI.forgetActs) }

    public func channelsSettings() async throws -> ChannelsSettings { try await call(ChannelsAPI.settings) }

    public func updateChannelsSettings(likes: LikeKind? = nil, isHotOn: Bool? = nil) async throws -> ChannelsSettings {
        try await call(ChannelsAPI.updateSettings, UpdateChannelsSettingsRequest(likes: likes, isHotOn: isHotOn))
    }

    // MARK: Comments

    /// The comments under a video, the pinned one first; an account is not needed for it.
    public func comments(under video: VideoID, cursor: String? = nil, limit: Int? = nil) async throws -> Page<Comment> {
        try await call(ChannelsAPI.listComments, CommentsRequest(video: video, cursor: cursor, limit: limit))
    }

    /// The answers to a comment, oldest first.
    public func replies(to comment: CommentID, cursor: String? = nil, limit: Int? = nil) async throws -> Page<Comment> {
        try await call(ChannelsAPI.listReplies, RepliesRequest(comment: comment, cursor: cursor, limit: limit))
    }

    /// Comments on a video, or answers a comment.
    public func comment(_ text: String, on video: VideoID, answering comment: CommentID? = nil) async throws -> Comment {
        let request = CommentRequest(video: video, text: text, replyTo: comment, clientID: UUID().uuidString)
        return try await call(ChannelsAPI.comment, request, repeatable: true)
    }

    public func deleteComment(_ comment: CommentID) async throws {
        _ = try await call(ChannelsAPI.deleteComment, CommentPath(comment: comment))
    }

    public func likeComment(_ comment: CommentID) async throws {
        _ = try await call(ChannelsAPI.likeComment, CommentPath(comment: comment))
    }

    public func unlikeComment(_ comment: CommentID) async throws {
        _ = try await call(ChannelsAPI.unlikeComment, CommentPath(comment: comment))
    }

    /// Pins or hides a comment; for those who look after the Page.
    public func moderateComment(_ comment: CommentID, isPinned: Bool? = nil, isHidden: Bool? = nil) async throws -> Comment {
        try await call(ChannelsAPI.moderateComment, ModerateCommentRequest(comment: comment, isPinned: isPinned, isHidden: isHidden))
    }

    // MARK: Figures

    /// How a video was watched; for those who work on its Page.
    public func figures(of video: VideoID) async throws -> VideoFigures {
        try await call(ChannelsAPI.videoFigures, VideoPath(video: video))
    }

    /// How a Page was watched, day by day; for those who work on it.
    public func figures(of page: PageID, days: Int? = nil) async throws -> PageFigures {
        try await call(ChannelsAPI.pageFigures, PageFiguresRequest(page: page, days: days))
    }
}
