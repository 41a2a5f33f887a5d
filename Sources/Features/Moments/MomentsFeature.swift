package import API
package import Accounts
package import Attachments
package import Contacts
package import Dots
package import Events
package import Jobs
package import Kernel
import MomentsAPI
package import Storage

/// Moments: what friends show each other of their days.
///
/// Begin with `UseCases/MomentSight.swift`, the one decision about who may see a post, and `UseCases/ActSight.swift`, the one about
/// who sees a like or a comment. Every route is one of these two and something to show.
///
/// Nothing is fanned out: a post, a like and a comment cost a row each. The feed (`FeedWalk`) and the notices (`FindNotices`) are
/// put together when they are read, so that whoever hides, blocks or deletes somebody is heard at once, on old posts too.
///
/// Tables: `moments`, `moment_people`, `moment_mentions`, `moment_acts`, `moment_followings`, `moment_silences`,
/// `moment_notice_marks`, `moment_settings`.
package struct MomentsFeature: Sendable {
    package static let migrations = MomentsMigrations.all

    let publishMoment: PublishMoment
    let readFeed: ReadFeed
    let readMoment: ReadMoment
    let deleteMoment: DeleteMoment
    let readAlbum: ReadAlbum
    let likeMoment: LikeMoment
    let commentMoment: CommentMoment
    let deleteComment: DeleteComment
    let followMoment: FollowMoment
    let readNotices: ReadNotices
    let manageSettings: ManageSettings
    private let findNews: FindNews
    private let forgetMoments: ForgetMoments
    private let sight: MomentSight

    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, changes: ChangeLog, jobs: JobQueue,
        accounts: AccountsFeature, contacts: ContactsFeature, attachments: AttachmentsFeature, cards: MomentCardPort,
        rules: MomentsRules = MomentsRules()
    ) {
        let neighbours = Neighbours(accounts: accounts, contacts: contacts, attachments: attachments, cards: cards)
        let sight = MomentSight(neighbours: neighbours, now: now)
        let acting = ActSight(neighbours: neighbours)
        let views = MomentViews(neighbours: neighbours, sight: acting, now: now)
        let follow = FollowMoment(database: database, sight: sight, rules: rules, ids: ids, now: now)

        self.sight = sight
        publishMoment = PublishMoment(
            database: database, sight: sight, views: views, limiter: limiter, rules: rules, ids: ids, now: now)
        readFeed = ReadFeed(database: database, sight: sight, views: views, rules: rules.walk)
        readMoment = ReadMoment(database: database, sight: sight, views: views)
        deleteMoment = DeleteMoment(database: database, sight: sight, jobs: jobs)
        readAlbum = ReadAlbum(database: database, sight: sight, views: views)
        likeMoment = LikeMoment(database: database, sight: sight, follow: follow, limiter: limiter, rules: rules, ids: ids, now: now)
        commentMoment = CommentMoment(
            database: database, sight: sight, views: views, follow: follow, limiter: limiter, rules: rules, ids: ids, now: now)
        deleteComment = DeleteComment(database: database, sight: sight, acting: acting, follow: follow)
        followMoment = follow
        readNotices = ReadNotices(
            database: database, find: FindNotices(sight: sight, acting: acting), neighbours: neighbours, changes: changes, ids: ids)
        manageSettings = ManageSettings(database: database, neighbours: neighbours, changes: changes)
        findNews = FindNews(sight: sight, rules: rules.walk)
        forgetMoments = ForgetMoments(database: database, rules: rules, now: now)
    }

    package var jobHandlers: [JobHandler] {
        [
            JobHandler(ForgetMoment.self) { [forgetMoments] in try await forgetMoments($0.moment) },
            JobHandler(every: .seconds(3600), "moments.forgetFollowings") { [forgetMoments] in try await forgetMoments.oldFollowings() },
        ]
    }

    /// The red dot with the picture of whoever posted last.
    package var dotSources: [DotSource] { [findNews.source] }

    // MARK: What other features may ask

    /// Whether somebody may see the pictures and films of one of these posts, because they may see the post.
    package func maySeeMedia(of moments: [Int64], _ viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        let records = try sight.moments.list(moments.map(MomentID.init(rawValue:)), in: transaction)
        return try !sight.filter(records, for: viewer, in: transaction).isEmpty
    }

    /// Whether somebody may see the cover of one of these people, because they may see the album.
    package func maySeeCover(of owners: [Int64], _ viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try owners.contains { owner in
            try sight.standing(of: viewer, to: AccountID(rawValue: owner), in: transaction) != .nobody
        }
    }
}
