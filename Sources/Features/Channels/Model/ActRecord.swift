import API
import ChannelsAPI

/// A row of `acts`. The same act of the same account at the same moment is one, however often it is told.
struct ActRecord: Sendable {
    let account: AccountID
    let video: VideoID
    let kind: ActKind
    let at: Timestamp
    var source: ActSource = .unknown
    /// Milliseconds.
    var watched: Int64?
    /// Milliseconds.
    var reached: Int64?
    /// Watched for three seconds or to the end.
    var isView = false
    /// A view that came to the last tenth.
    var isFinish = false
    /// How likely it was that chance showed the video here, where chance did.
    var propensity: Double?

    var wire: Act { Act(video: video, kind: kind, source: source, at: at, watched: watched, reached: reached) }
}

extension ActRecord {
    /// That somebody commented.
    init(_ comment: CommentRecord) {
        self.init(account: comment.author, video: comment.video, kind: .commented, at: comment.at)
    }
}
