import ChannelsAPI
import Jobs

/// Makes what players need of a film.
struct PrepareFilm: Job {
    static let name = "channels.prepareFilm"
    let video: VideoID
}

/// The time has come for which a video waited.
struct ReleaseDue: Job {
    static let name = "channels.release"
    let video: VideoID
}

/// Forgets what hangs on a video that was deleted.
struct ForgetVideo: Job {
    static let name = "channels.forgetVideo"
    let video: VideoID
}
