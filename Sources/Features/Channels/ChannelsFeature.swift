package import API
package import Accounts
package import Attachments
package import ChannelsAPI
package import Contacts
package import Events
package import Jobs
package import Kernel
package import Logging
package import Media
package import Pages
import PagesAPI
package import Storage

/// Channels: videos and pictures that Pages publish, and the three feeds through which they find people.
///
/// Begin with `UseCases/VideoVisibility.swift`, the one decision about who may see a video, and `UseCases/VideoViews.swift`,
/// which turns ids into what somebody is shown. A feed is a list of ids with reasons; both stand under every one of them.
///
/// A like costs one row, however many friends its giver has: *Friends* (`UseCases/Feeds`) is put together when it is read.
/// What thousands may do at once (liking, watching, commenting) is counted in many places, see `CountingPlace`.
///
/// Tables: `videos`, `video_topics`, `video_mentions`, `video_files`, `page_releases`, `video_counts`, `video_likes`,
/// `video_favourites`, `video_refusals`, `video_comments`, `comment_counts`, `comment_likes`, `acts`, `watch_places`,
/// `video_shares`, `page_follow_acts`, `channel_settings`, `channel_openings`, `hot_lists`, `video_trends`.
package struct ChannelsFeature: Sendable {
    package static let migrations = ChannelsMigrations.all

    let publishVideo: PublishVideo
    let readVideos: ReadVideos
    let updateVideo: UpdateVideo
    let deleteVideo: DeleteVideo
    let setCaptions: SetCaptions
    let openMedia: OpenMedia
    let reviewVideos: ReviewVideos
    package let friendsFeed: ReadFriendsFeed
    package let followingFeed: ReadFollowingFeed
    package let hotFeed: ReadHotFeed
    let dots: ManageDots
    package let likeVideo: LikeVideo
    let keepVideos: KeepVideos
    let refuseVideo: RefuseVideo
    let tellActs: TellActs
    let manageActs: ManageActs
    let manageSettings: ManageSettings
    let listComments: ListComments
    let writeComment: WriteComment
    let deleteComment: DeleteComment
    let likeComment: LikeComment
    let moderateComment: ModerateComment
    let readFigures: ReadFigures
    package let findTrends: FindTrends
    let blobs: any BlobStore
    private let visibility: VideoVisibility
    private let neighbours: Neighbours
    private let prepare: PrepareVideo
    private let release: ReleaseVideo
    private let forgetVideos: ForgetVideos
    private let noteFollow: NoteFollow
    private let shareVideo: ShareVideo

    /// - Parameters:
    ///   - workroom: where films are worked on, on the same disk as the blobs.
    ///   - seed: where Hot's chance comes from; tests hand in their own.
    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, hub: LiveHub, outbox: Outbox, changes: ChangeLog,
        jobs: JobQueue, accounts: AccountsFeature, contacts: ContactsFeature, attachments: AttachmentsFeature, pages: PagesFeature,
        blobs: any BlobStore, workroom: Workroom, workshop: FilmWorkshop, logger: Logger, rules: ChannelsRules = ChannelsRules(),
        seed: @escaping @Sendable () -> UInt64 = { .random(in: 0 ... .max) }
    ) {
        let neighbours = Neighbours(accounts: accounts, contacts: contacts, attachments: attachments, pages: pages)
        let visibility = VideoVisibility(neighbours: neighbours)
        let views = VideoViews(visibility: visibility, neighbours: neighbours)
        let tell = TellWorkers(hub: hub, neighbours: neighbours, views: views)
        let release = ReleaseVideo(database: database, tell: tell, outbox: outbox, jobs: jobs, rules: rules, now: now)
        let shelf = FilmShelf(database: database, neighbours: neighbours, blobs: blobs, workroom: workroom, now: now)
        let commentViews = CommentViews(neighbours: neighbours)
        let commentAccess = CommentAccess(visibility: visibility, views: commentViews)
        let publish = PublishVideo(
            database: database, neighbours: neighbours, release: release, views: views, tell: tell, jobs: jobs,
            limiter: limiter, rules: rules, ids: ids, now: now)
        let deletion = DeleteVideo(database: database, visibility: visibility, neighbours: neighbours, jobs: jobs, now: now)

        self.visibility = visibility
        self.neighbours = neighbours
        self.release = release
        self.blobs = blobs
        publishVideo = publish
        deleteVideo = deletion
        readVideos = ReadVideos(database: database, neighbours: neighbours, visibility: visibility, views: views)
        updateVideo = UpdateVideo(database: database, visibility: visibility, publish: publish, views: views, tell: tell)
        setCaptions = SetCaptions(
            database: database, visibility: visibility, views: views, tell: tell, shelf: shelf)
        openMedia = OpenMedia(database: database, visibility: visibility)
        reviewVideos = ReviewVideos(database: database, visibility: visibility, views: views, release: release, tell: tell)
        friendsFeed = ReadFriendsFeed(database: database, neighbours: neighbours, rules: rules.friends, views: views)
        followingFeed = ReadFollowingFeed(database: database, neighbours: neighbours, rules: rules.following, views: views)
        hotFeed = ReadHotFeed(
            database: database, make: MakeHotList(visibility: visibility, rules: rules.hot, now: now), views: views, ids: ids, now: now,
            seed: seed)
        dots = ManageDots(database: database, neighbours: neighbours, changes: changes, now: now)
        likeVideo = LikeVideo(database: database, visibility: visibility, limiter: limiter, rules: rules, now: now)
        keepVideos = KeepVideos(database: database, visibility: visibility, views: views, now: now)
        refuseVideo = RefuseVideo(database: database, visibility: visibility, now: now)
        tellActs = TellActs(database: database, visibility: visibility, chances: HotChances(), limiter: limiter, rules: rules, now: now)
        manageActs = ManageActs(database: database, rules: rules, now: now)
        manageSettings = ManageSettings(database: database, changes: changes)
        listComments = ListComments(database: database, visibility: visibility, access: commentAccess, views: commentViews)
        writeComment = WriteComment(
            database: database, visibility: visibility, access: commentAccess, views: commentViews, limiter: limiter, rules: rules,
            ids: ids,
            now: now)
        deleteComment = DeleteComment(database: database, access: commentAccess)
        likeComment = LikeComment(database: database, access: commentAccess, limiter: limiter, rules: rules)
        moderateComment = ModerateComment(database: database, neighbours: neighbours, access: commentAccess, views: commentViews)
        readFigures = ReadFigures(database: database, neighbours: neighbours, visibility: visibility, now: now)
        prepare = PrepareVideo(
            database: database, neighbours: neighbours, blobs: blobs, workroom: workroom, workshop: workshop, shelf: shelf,
            release: release, tell: tell, logger: logger)
        forgetVideos = ForgetVideos(database: database, deletion: deletion)
        noteFollow = NoteFollow(database: database)
        shareVideo = ShareVideo(views: views, now: now)
        findTrends = FindTrends(database: database, rules: rules.hot, now: now)
    }

    package var jobHandlers: [JobHandler] {
        [
            JobHandler(PrepareFilm.self, lane: .long, heartbeat: .seconds(20), attempts: 100) { [prepare] in try await prepare($0.video) },
            JobHandler(ReleaseDue.self) { [release] in try await release($0.video) },
            JobHandler(ForgetVideo.self) { [forgetVideos] in try await forgetVideos($0.video) },
            JobHandler(every: .seconds(300), "channels.findTrends") { [findTrends] in try await findTrends() },
            JobHandler(every: .seconds(3600), "channels.forgetOldActs") { [manageActs] in try await manageActs.forgetOld() },
        ]
    }

    package var subscriptions: [Subscription] {
        [
            Subscription("channels.forget-closed-page", to: PageClosed.self) { [forgetVideos] event, _ in
                try await forgetVideos.page(event.page)
            },
            Subscription("channels.note-follow", to: PageFollowed.self) { [noteFollow] event, _ in
                try await noteFollow(event.page, by: event.account, at: event.at)
            },
        ]
    }

    // MARK: What other features may ask

    /// Whether somebody may see the pictures of one of these videos, because they may see the video.
    /// - Parameter viewer: absent for a visitor without an account.
    package func maySeePictures(of videos: [Int64], _ viewer: AccountID?, in transaction: any ReadTransaction) throws -> Bool {
        let caller = try viewer.map { account in
            Caller(account: account, session: 0, isOperator: try neighbours.accounts.isOperator(account, in: transaction))
        }
        return try !visibility.filter(videos.map(VideoID.init(rawValue:)), for: caller, in: transaction).isEmpty
    }

    /// A video as a card that the account hands on.
    /// - Throws: `Failure` if the account does not see it, or it is not public.
    package func card(of video: VideoID, for account: AccountID, in transaction: any ReadTransaction) throws -> VideoCard {
        try shareVideo.card(of: video, for: account, in: transaction)
    }

    /// The account sent the card of a video into a chat.
    package func noteShare(of video: VideoID, into chat: Int64, by account: AccountID, in transaction: any WriteTransaction) throws {
        try shareVideo.note(video, into: chat, by: account, in: transaction)
    }
}
