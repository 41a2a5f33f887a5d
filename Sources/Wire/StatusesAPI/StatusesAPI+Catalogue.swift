public import API

extension StatusesAPI: Catalogue {
    public static let name = "statuses"

    public static let endpoints = [
        EndpointDescription("own", own), EndpointDescription("set", set), EndpointDescription("end", end),
        EndpointDescription("glances", glances), EndpointDescription("status", status), EndpointDescription("sharers", sharers),
        EndpointDescription("like", like), EndpointDescription("unlike", unlike), EndpointDescription("past", past),
        EndpointDescription("deletePast", deletePast),
    ]

    public static let frames = [FrameDescription(ownChanged)]
}
