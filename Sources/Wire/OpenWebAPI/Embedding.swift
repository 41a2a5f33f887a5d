/// What a consumer of oEmbed 1.0 (https://oembed.com) asks. Names are those of the standard.
public struct EmbeddingRequest: Codable, Sendable {
    /// The address, as a browser shows it.
    public var url: String
    /// Pixels; as large as it is if absent.
    public var maxwidth: Int?
    public var maxheight: Int?
    /// `json`, which is also meant if absent.
    public var format: String?

    public init(url: String, maxwidth: Int? = nil, maxheight: Int? = nil, format: String? = nil) {
        self.url = url
        self.maxwidth = maxwidth
        self.maxheight = maxheight
        self.format = format
    }
}

/// How to show something of this server elsewhere, as oEmbed 1.0 has it. Names are those of the standard; sizes are pixels.
public struct Embedding: Codable, Sendable, Hashable {
    /// `video` with `html`, `photo` with `url`, or `link`.
    public let type: String
    /// `1.0`.
    public let version: String
    public let title: String
    public let authorName: String
    public let authorURL: String
    public let providerName: String
    public let providerURL: String
    /// Of a film: a frame that plays it.
    public let html: String?
    /// Of a picture: its address.
    public let url: String?
    public let width: Int?
    public let height: Int?
    public let thumbnailURL: String?
    public let thumbnailWidth: Int?
    public let thumbnailHeight: Int?

    private enum CodingKeys: String, CodingKey {
        case type, version, title, html, url, width, height
        case authorName = "author_name"
        case authorURL = "author_url"
        case providerName = "provider_name"
        case providerURL = "provider_url"
        case thumbnailURL = "thumbnail_url"
        case thumbnailWidth = "thumbnail_width"
        case thumbnailHeight = "thumbnail_height"
    }

    public init(
        type: String, title: String, authorName: String, authorURL: String, providerName: String, providerURL: String, html: String? = nil,
        url: String? = nil, width: Int? = nil, height: Int? = nil, thumbnailURL: String? = nil, thumbnailWidth: Int? = nil,
        thumbnailHeight: Int? = nil
    ) {
        self.type = type
        version = "1.0"
        self.title = title
        self.authorName = authorName
        self.authorURL = authorURL
        self.providerName = providerName
        self.providerURL = providerURL
        self.html = html
        self.url = url
        self.width = width
        self.height = height
        self.thumbnailURL = thumbnailURL
        self.thumbnailWidth = thumbnailWidth
        self.thumbnailHeight = thumbnailHeight
    }
}
