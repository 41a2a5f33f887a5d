import API
public import ChannelsAPI
public import ChatsAPI

/// What a `LiveSession` tells.
public enum LiveEvent: Sendable {
    /// The socket is open and everything missed has been told: this far.
    case connected(LiveProgress)
    /// The next entry of a chat's log: each once, in the order of the chat's numbers, live or caught up.
    case message(Message)
    /// The next change of the account's own state.
    case change(AccountChange, seq: Int64)
    /// So many people are in a group now, after somebody left without a notice to this account.
    case groupSize(GroupSize)
    /// A video of a Page that the account works on was published, failed or changed.
    case video(Video)
    /// How far the work on such a video is.
    case videoProgress(VideoProgress)
    /// So much was missed that the changes in between are no longer kept: fetch the state anew.
    case stateLost(latest: Int64)
    /// The connection broke; it will be made again.
    case disconnected
    /// The session was ended. Nothing follows.
    case signedOut
}
