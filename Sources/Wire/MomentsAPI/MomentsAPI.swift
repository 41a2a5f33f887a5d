public import API

/// Moments: what friends show each other of their days.
public enum MomentsAPI {
    public static let publish = Endpoint<PublishMomentRequest, Moment>(
        .post, "/v1/moments", status: 201, "Posts words, pictures, a video or a card for friends.")
    public static let feed = Endpoint<PageRequest, Page<Moment>>(
        .get, "/v1/moments", "Lists what the caller and their friends posted, strictly newest first, to the end.")
    public static let moment = Endpoint<MomentPath, Moment>(.get, "/v1/moments/:moment", "Reads a post.")
    public static let delete = Endpoint<MomentPath, Nothing>(.delete, "/v1/moments/:moment", status: 204, "Deletes an own post for good.")
    public static let album = Endpoint<MomentAlbumRequest, MomentAlbum>(
        .get, "/v1/accounts/:account/moments", "Lists what somebody posted, as far back as the caller may see it.")

    public static let like = Endpoint<MomentPath, Nothing>(.put, "/v1/moments/:moment/like", status: 204, "Likes a friend's post.")
    public static let unlike = Endpoint<MomentPath, Nothing>(.delete, "/v1/moments/:moment/like", status: 204, "Takes the like back.")
    public static let comment = Endpoint<CommentMomentRequest, MomentComment>(
        .post, "/v1/moments/:moment/comments", status: 201, "Comments on a post, or answers a comment.")
    public static let deleteComment = Endpoint<MomentCommentPath, Nothing>(
        .delete, "/v1/moments/comments/:comment", status: 204, "Deletes an own comment, or any under an own post.")

    public static let follow = Endpoint<MomentPath, Nothing>(
        .put, "/v1/moments/:moment/following", status: 204,
        "Hears of later likes and comments under a post: for 24 hours, of an own post always.")
    public static let stopFollowing = Endpoint<MomentPath, Nothing>(
        .delete, "/v1/moments/:moment/following", status: 204, "Hears nothing more of a post.")
    public static let newNotices = Endpoint<Nothing, MomentNoticesNew>(
        .get, "/v1/moments/notices/new", "Counts the notices that came since the caller looked at them last.")
    public static let listNotices = Endpoint<PageRequest, Page<MomentNotice>>(
        .get, "/v1/moments/notices", "Lists what happened on posts that concern the caller, newest first.")
    public static let seeNotices = Endpoint<Nothing, Nothing>(
        .put, "/v1/moments/notices/seen", status: 204, "Notes that the caller looks at the notices: none is new on any device.")

    public static let settings = Endpoint<Nothing, MomentSettings>(.get, "/v1/moments/settings", "Reads the own settings of Moments.")
    public static let updateSettings = Endpoint<UpdateMomentSettingsRequest, MomentSettings>(
        .patch, "/v1/moments/settings", "Changes how far back others see, what strangers see, or the cover.")

    public static let settingsChanged = Frame<MomentSettings>("momentSettings", .change, "The own settings of Moments changed.")
    public static let noticesChanged = Frame<MomentNoticesNew>(
        "momentNotices", .change, "The caller looked at the notices on one of their devices.")
}
