public import API

extension MomentsAPI: Catalogue {
    public static let name = "moments"

    public static let endpoints = [
        EndpointDescription("publish", publish), EndpointDescription("feed", feed), EndpointDescription("moment", moment),
        EndpointDescription("delete", delete), EndpointDescription("album", album), EndpointDescription("like", like),
        EndpointDescription("unlike", unlike), EndpointDescription("comment", comment),
        EndpointDescription("deleteComment", deleteComment), EndpointDescription("follow", follow),
        EndpointDescription("stopFollowing", stopFollowing), EndpointDescription("newNotices", newNotices),
        EndpointDescription("listNotices", listNotices), EndpointDescription("seeNotices", seeNotices),
        EndpointDescription("settings", settings), EndpointDescription("updateSettings", updateSettings),
    ]

    public static let frames = [FrameDescription(settingsChanged), FrameDescription(noticesChanged)]
}
