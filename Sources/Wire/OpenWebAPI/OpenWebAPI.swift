public import API

/// The open web: what is public can be read, followed and embedded without an account.
public enum OpenWebAPI {
    public static let page = RawEndpoint(.get, "/p/:handle", .anyone, "A Page for people: HTML that says what there is before any script runs.")
    public static let video = RawEndpoint(.get, "/v/:video", .anyone, "A video for people: HTML that plays it without scripts too.")
    public static let embeddedVideo = RawEndpoint(
        .get, "/v/:video/embed", .anyone, "A video alone, for the pages of others: HTML without scripts.")
    public static let atomFeed = RawEndpoint(
        .get, "/p/:handle/feed.atom", .anyone, "What a Page published, newest first, as an Atom feed (RFC 4287); `cursor` leads on.")
    public static let jsonFeed = RawEndpoint(
        .get, "/p/:handle/feed.json", .anyone, "What a Page published, newest first, as a JSON Feed 1.1; `cursor` leads on.")
    public static let embedding = Endpoint<EmbeddingRequest, Embedding>(
        .get, "/v1/oembed", .anyone, "Says how to show an address of this server elsewhere (oEmbed 1.0).")
}

extension OpenWebAPI: Catalogue {
    public static let name = "openWeb"

    public static let endpoints = [
        EndpointDescription("page", page), EndpointDescription("video", video), EndpointDescription("embeddedVideo", embeddedVideo),
        EndpointDescription("atomFeed", atomFeed), EndpointDescription("jsonFeed", jsonFeed), EndpointDescription("embedding", embedding),
    ]

    public static let frames: [FrameDescription] = []
}
