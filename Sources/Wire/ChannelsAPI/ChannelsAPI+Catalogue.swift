public import API

extension ChannelsAPI: Catalogue {
    public static let name = "channels"

    public static let endpoints = [
        EndpointDescription("publish", publish), EndpointDescription("listOfPage", listOfPage), EndpointDescription("video", video),
        EndpointDescription("update", update), EndpointDescription("delete", delete),
        EndpointDescription("setCaptions", setCaptions), EndpointDescription("removeCaptions", removeCaptions),
        EndpointDescription("media", media), EndpointDescription("mediaHead", mediaHead),
        EndpointDescription("listHeld", listHeld), EndpointDescription("review", review),
        EndpointDescription("friendsFeed", friendsFeed), EndpointDescription("followingFeed", followingFeed),
        EndpointDescription("hotFeed", hotFeed),
        EndpointDescription("topic", topic), EndpointDescription("like", like),
        EndpointDescription("unlike", unlike), EndpointDescription("keep", keep), EndpointDescription("drop", drop),
        EndpointDescription("listFavourites", listFavourites), EndpointDescription("refuse", refuse),
        EndpointDescription("tellActs", tellActs), EndpointDescription("listActs", listActs),
        EndpointDescription("forgetActs", forgetActs), EndpointDescription("settings", settings),
        EndpointDescription("updateSettings", updateSettings), EndpointDescription("listComments", listComments),
        EndpointDescription("comment", comment), EndpointDescription("listReplies", listReplies),
        EndpointDescription("deleteComment", deleteComment), EndpointDescription("likeComment", likeComment),
        EndpointDescription("unlikeComment", unlikeComment), EndpointDescription("moderateComment", moderateComment),
        EndpointDescription("videoFigures", videoFigures), EndpointDescription("pageFigures", pageFigures),
    ]

    public static let frames = [
        FrameDescription(videoChanged), FrameDescription(videoProgress),
        FrameDescription(settingsChanged),
    ]
}
