import OpenWebAPI
import PagesAPI

extension Embedding {
    private static let provider = "Teahouse"
    /// As wide as a frame is if nobody says more, in pixels.
    private static let width = 640

    /// - Parameter most: the largest size that the consumer has room for.
    init(_ post: Post, origin: String, most: (width: Int?, height: Int?)) {
        let still = post.picture
        let film = EmbeddedPage(post)?.film
        let photo = film == nil ? post.pictures.first : nil
        let box = film.map { Self.fit($0.width, $0.height, most) } ?? photo.map { Self.fit($0.width ?? 0, $0.height ?? 0, most) }
        self.init(
            type: film != nil ? "video" : photo != nil ? "photo" : "link", title: post.title, authorName: post.page.name,
            authorURL: origin + post.page.path, providerName: Self.provider, providerURL: origin,
            html: film == nil ? nil : post.frame(origin: origin, width: box?.width ?? 0, height: box?.height ?? 0),
            url: photo.map { origin + $0.path }, width: box?.width, height: box?.height,
            thumbnailURL: still.map { origin + $0.path }, thumbnailWidth: still?.width, thumbnailHeight: still?.height)
    }

    init(_ page: PageCard, origin: String) {
        self.init(
            type: "link", title: page.name, authorName: page.name, authorURL: origin + page.path, providerName: Self.provider,
            providerURL: origin, thumbnailURL: page.avatar.map { origin + $0 })
    }

    /// The largest size of this shape that is neither larger than it is nor than there is room for.
    private static func fit(_ width: Int, _ height: Int, _ most: (width: Int?, height: Int?)) -> (width: Int, height: Int) {
        guard width > 0, height > 0 else { return (most.width ?? Self.width, most.height ?? Self.width) }
        let room = (width: Double(most.width ?? Self.width), height: Double(most.height ?? .max))
        let scale = min(1, room.width / Double(width), room.height / Double(height))
        return (max(1, Int(Double(width) * scale)), max(1, Int(Double(height) * scale)))
    }
}
