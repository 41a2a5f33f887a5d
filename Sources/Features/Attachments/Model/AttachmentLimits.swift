import AttachmentsAPI
package import Media

/// What may be uploaded, how much is kept, and for how long.
package struct AttachmentLimits: Sendable {
    package var picture: Int64 = 20_000_000
    package var video: Int64 = 200_000_000
    package var voice: Int64 = 5_000_000
    package var file: Int64 = 200_000_000
    package var avatar: Int64 = 10_000_000
    package var film: Int64 = 64_000_000_000
    package var chunk: Int64 = 8_000_000
    /// Bytes of one account: what is kept, and what its open uploads have announced.
    package var quota: Int64 = 5_000_000_000
    /// Bytes of films of one account that wait to be published. They are counted apart, because each is let go then.
    package var filmQuota: Int64 = 128_000_000_000
    /// Uploads of one account that have begun and not ended.
    package var openUploads = 50
    /// How long an upload may take, and how long its end can be asked for.
    package var uploadLifetime: Duration = .seconds(24 * 3600)
    /// The same for a film: on a slow line it takes days.
    package var filmLifetime: Duration = .seconds(7 * 24 * 3600)
    /// How long an attachment is kept that nothing shows.
    package var unheldLifetime: Duration = .seconds(24 * 3600)
    package var longestVoice: Duration = .seconds(60)
    package var pictures = PictureLimits()
    package var films = FilmLimits()

    package init() {}

    func bytes(for purpose: AttachmentPurpose) -> Int64? {
        switch purpose {
        case .picture: picture
        case .video: video
        case .voice: voice
        case .file: file
        case .avatar: avatar
        case .film: film
        case .unknown: nil
        }
    }

    var wire: UploadLimits {
        UploadLimits(picture: picture, video: video, voice: voice, file: file, avatar: avatar, film: film, chunk: chunk)
    }

    func quota(for purpose: AttachmentPurpose) -> Int64 { purpose == .film ? filmQuota : quota }

    func lifetime(for purpose: AttachmentPurpose) -> Duration { purpose == .film ? filmLifetime : uploadLifetime }
}
