public import API

/// How one video was watched. All of it is counted from the acts of record.
public struct VideoFigures: Codable, Sendable {
    public let video: VideoID
    /// Watched for three seconds or to the end.
    public let views: Int
    /// People who viewed it at least once.
    public let viewers: Int
    /// Milliseconds watched by all together.
    public let watched: Int64
    /// Of the views, how many reached the last tenth, in thousandths.
    public let completion: Int
    /// Of the views, how many reached each twentieth of the film, in thousandths: 21 numbers, the first is 1,000.
    public let retention: [Int]
    public let sources: [SourceFigure]
    public let counts: VideoCounts
    /// People who began to follow the Page after viewing it within a day.
    public let followersGained: Int
    /// Chats into which somebody sent it.
    public let conversations: Int

    public init(
        video: VideoID, views: Int, viewers: Int, watched: Int64, completion: Int, retention: [Int], sources: [SourceFigure],
        counts: VideoCounts, followersGained: Int, conversations: Int
    ) {
        self.video = video
        self.views = views
        self.viewers = viewers
        self.watched = watched
        self.completion = completion
        self.retention = retention
        self.sources = sources
        self.counts = counts
        self.followersGained = followersGained
        self.conversations = conversations
    }
}

/// How many views came from one place.
public struct SourceFigure: Codable, Sendable, Hashable {
    public let source: ActSource
    public let views: Int

    public init(source: ActSource, views: Int) {
        self.source = source
        self.views = views
    }
}

/// How a Page was watched, by day of the server's clock in UTC, the oldest first.
public struct PageFigures: Codable, Sendable {
    public let days: [DayFigures]
    public let sources: [SourceFigure]

    public init(days: [DayFigures], sources: [SourceFigure]) {
        self.days = days
        self.sources = sources
    }
}

public struct DayFigures: Codable, Sendable, Hashable {
    /// The beginning of the day.
    public let day: Timestamp
    public let views: Int
    /// Milliseconds.
    public let watched: Int64
    public let likes: Int
    public let comments: Int
    public let shares: Int
    public let follows: Int

    public init(day: Timestamp, views: Int, watched: Int64, likes: Int, comments: Int, shares: Int, follows: Int) {
        self.day = day
        self.views = views
        self.watched = watched
        self.likes = likes
        self.comments = comments
        self.shares = shares
        self.follows = follows
    }
}
