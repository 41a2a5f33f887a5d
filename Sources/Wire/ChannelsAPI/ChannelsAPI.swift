public import API
public import PagesAPI

/// Channels: videos (and picture posts) of Pages, and the three feeds through which they find people.
public enum ChannelsAPI {
    // Publishing.
    public static let publish = Endpoint<PublishVideoRequest, Video>(
        .post, "/v1/pages/:page/videos", status: 201, "Publishes an upload on a Page, at once, later, or after review.")
    public static let listOfPage = Endpoint<PageVideosRequest, Page<Video>>(
        .get, "/v1/pages/:page/videos", .anyone, "Lists what a Page has published, newest first; for its editors also what is not public yet.")
    public static let video = Endpoint<VideoPath, Video>(.get, "/v1/videos/:video", .anyone, "Reads one video.")
    public static let update = Endpoint<UpdateVideoRequest, Video>(.patch, "/v1/videos/:video", "Changes what stands beside a video.")
    public static let delete = Endpoint<VideoPath, Nothing>(
        .delete, "/v1/videos/:video", status: 204, "Deletes a video for good, with everything that belongs to it.")
    public static let setCaptions = Endpoint<SetCaptionsRequest, Video>(
        .put, "/v1/videos/:video/captions/:language", "Adds or replaces captions in one language (WebVTT).")
    public static let removeCaptions = Endpoint<CaptionsPath, Nothing>(
        .delete, "/v1/videos/:video/captions/:language", status: 204, "Removes the captions in one language.")
    public static let media = RawEndpoint(
        .get, "/v1/videos/:video/media/:file", .anyone, "Reads a playlist, a rendition, a poster, a preview or captions, or a part of them.")
    public static let mediaHead = RawEndpoint(
        .head, "/v1/videos/:video/media/:file", .anyone, "Says how large a file of a video is.")
    public static let listHeld = Endpoint<PageRequest, Page<Video>>(
        .get, "/v1/channels/held", .operator, "Lists the videos that wait for review, oldest first.")
    public static let review = Endpoint<ReviewVideoRequest, Nothing>(
        .post, "/v1/videos/:video/review", .operator, status: 204, "Lets a held video out, or refuses it with a reason.")

    // The feeds.
    public static let friendsFeed = Endpoint<PageRequest, Page<FeedItem>>(
        .get, "/v1/channels/friends", "Videos that friends liked publicly, the newest liking first, each once.")
    public static let followingFeed = Endpoint<PageRequest, Page<FeedItem>>(
        .get, "/v1/channels/following", "Videos of the Pages that the caller follows, newest first, complete.")
    public static let hotFeed = Endpoint<PageRequest, Page<FeedItem>>(
        .get, "/v1/channels/hot", "What the machine proposes, each with its reason.")
    public static let topic = Endpoint<TopicRequest, Page<Video>>(
        .get, "/v1/topics/:topic/videos", "Lists the videos under a topic, newest first.")

    // What people do with a video.
    public static let like = Endpoint<LikeVideoRequest, VideoCounts>(.put, "/v1/videos/:video/like", "Likes a video, publicly or privately.")
    public static let unlike = Endpoint<VideoPath, VideoCounts>(.delete, "/v1/videos/:video/like", "Takes a like back.")
    public static let keep = Endpoint<VideoPath, Nothing>(.put, "/v1/videos/:video/favourite", status: 204, "Keeps a video as a favourite.")
    public static let drop = Endpoint<VideoPath, Nothing>(.delete, "/v1/videos/:video/favourite", status: 204, "Drops a favourite.")
    public static let listFavourites = Endpoint<PageRequest, Page<Video>>(
        .get, "/v1/channels/favourites", "Lists the videos that the caller keeps, the last kept first.")
    public static let refuse = Endpoint<VideoPath, Nothing>(
        .put, "/v1/videos/:video/refusal", status: 204, "Says that one is not interested; it does not come again in Hot.")
    public static let tellActs = Endpoint<TellActsRequest, Nothing>(
        .post, "/v1/channels/acts", status: 204, "Tells what was shown and watched, so that Hot and its author can learn from it.")
    public static let listActs = Endpoint<PageRequest, Page<Act>>(
        .get, "/v1/channels/acts", "Lists what is remembered of the caller's watching, newest first.")
    public static let forgetActs = Endpoint<Nothing, Nothing>(
        .delete, "/v1/channels/acts", status: 204, "Forgets everything that is remembered of the caller's watching.")
    public static let settings = Endpoint<Nothing, ChannelsSettings>(.get, "/v1/channels/settings", "Reads the caller's settings for Channels.")
    public static let updateSettings = Endpoint<UpdateChannelsSettingsRequest, ChannelsSettings>(
        .patch, "/v1/channels/settings", "Changes the caller's settings for Channels.")

    // Comments.
    public static let listComments = Endpoint<CommentsRequest, Page<Comment>>(
        .get, "/v1/videos/:video/comments", .anyone, "Lists the comments under a video, the pinned one first, then newest first.")
    public static let comment = Endpoint<CommentRequest, Comment>(
        .post, "/v1/videos/:video/comments", status: 201, "Comments on a video, or answers a comment.")
    public static let listReplies = Endpoint<RepliesRequest, Page<Comment>>(
        .get, "/v1/comments/:comment/replies", .anyone, "Lists the answers to a comment, oldest first.")
    public static let deleteComment = Endpoint<CommentPath, Nothing>(
        .delete, "/v1/comments/:comment", status: 204, "Deletes an own comment; those who look after the Page delete any.")
    public static let likeComment = Endpoint<CommentPath, Nothing>(.put, "/v1/comments/:comment/like", status: 204, "Likes a comment.")
    public static let unlikeComment = Endpoint<CommentPath, Nothing>(
        .delete, "/v1/comments/:comment/like", status: 204, "Takes the like of a comment back.")
    public static let moderateComment = Endpoint<ModerateCommentRequest, Comment>(
        .patch, "/v1/comments/:comment", "Pins a comment, or hides it from all but its author; for those who look after the Page.")

    // For its author.
    public static let videoFigures = Endpoint<VideoPath, VideoFigures>(
        .get, "/v1/videos/:video/figures", "Reads how a video was watched; for those who work on its Page.")
    public static let pageFigures = Endpoint<PageFiguresRequest, PageFigures>(
        .get, "/v1/pages/:page/figures", "Reads how a Page was watched, day by day; for those who work on it.")

    public static let videoChanged = Frame<Video>("video", .toClient, "A video of a Page that the caller works on was published, failed or changed.")
    public static let videoProgress = Frame<VideoProgress>(
        "videoProgress", .toClient, "How far the work on a video is; for those who work on its Page.")
    public static let settingsChanged = Frame<ChannelsSettings>("channelsSettings", .change, "The caller's settings for Channels changed.")
}
