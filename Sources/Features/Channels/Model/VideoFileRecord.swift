import ChannelsAPI
import Media

/// A row of `video_files`: one file that players read. What stands under a name never changes, except for playlists.
struct VideoFileRecord: Sendable {
    let video: VideoID
    let name: String
    let type: String
    let blob: BlobKey
    let bytes: Int64
    /// It may be replaced under the same name.
    let isPlaylist: Bool
}
