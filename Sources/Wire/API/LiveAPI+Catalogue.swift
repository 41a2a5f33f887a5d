extension LiveAPI: Catalogue {
    public static let name = "live"

    public static let endpoints = [
        EndpointDescription("changes", changes),
    ]

    public static let frames = [
        FrameDescription(hello), FrameDescription(answer), FrameDescription(signedOut), FrameDescription(overtaken),
    ]
}
