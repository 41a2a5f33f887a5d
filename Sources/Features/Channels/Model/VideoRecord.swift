import API
import AttachmentsAPI
import ChannelsAPI
import PagesAPI

/// A row of `videos`.
struct VideoRecord: Sendable {
    let id: VideoID
    let page: PageID
    /// Who published it in the name of the Page.
    let author: AccountID
    /// The author's name for it, which makes publishing twice harmless.
    let clientID: String
    var state: VideoState
    /// The film as it arrived, as long as there is work to be done on it.
    var source: AttachmentID?
    /// When it is to become public, if not at once.
    let publishAt: Timestamp?
    var heldUntil: Timestamp?
    /// Its place in the list of its Page: when it was handed in, and from then on when it became public.
    var listedAt: Timestamp
    var publishedAt: Timestamp?
    var details: VideoDetails

    /// It can be shown: the first rendition is there, or it is a picture post.
    var isPlayable: Bool { details.film != nil || !details.pictures.isEmpty }
}

/// What of a video no statement asks for; it is kept as JSON.
struct VideoDetails: Codable, Sendable {
    var caption: String
    /// As they stand in the caption, without `#`.
    var topics: [String]
    /// The Pages that the caption names.
    var mentions: [PageID]
    var place: String?
    /// About where it was made; nothing finer is kept.
    var cell: GeoCell?
    var link: VideoLink?
    var chapters: [Chapter]
    var commenters: Commenters
    var pictures: [AttachmentID]
    var film: FilmRecord?
    var captions: [CaptionsRecord] = []
    /// Milliseconds into the film at which its poster is to be taken.
    var posterAt: Int64?
    /// Why it failed or was refused.
    var reason: String?
}

/// What is known of a playable film; files by their names among the video's files.
struct FilmRecord: Codable, Sendable {
    let playlist: String
    let file: String?
    let poster: String
    let width: Int
    let height: Int
    /// Milliseconds.
    let duration: Int64
    let hasSound: Bool
    let preview: MadeFilm.Preview?
}

/// Captions in one language.
struct CaptionsRecord: Codable, Sendable {
    let language: String
    /// The name of the file.
    let file: String
}
