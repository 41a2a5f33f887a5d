import API
import Accounts
import Attachments
import AttachmentsAPI
import Channels
import ChannelsAPI
import Chats
import ChatsAPI
import Contacts
import Dots
import Events
import Foundation
import Jobs
import Kernel
import Media
import OpenWeb
import Pages
import PagesAPI
import Search
import Storage
import Web

/// All features of the house, each given what it needs of the others. They are large values that nobody should copy: hence
/// one place for them.
final class Features: Sendable {
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let attachments: AttachmentsFeature
    let pages: PagesFeature
    let channels: ChannelsFeature
    let chats: ChatsFeature
    let dots: DotBoard
    let openWeb: OpenWebFeature

    init(_ ground: Ground, _ settings: ServerSettings, sandbox: Sandbox, client: WebPages) throws {
        let hub = ground.hub
        let disk = try MediaDisk(folder: settings.dataFolder)
        let pictures = VideoPictures()
        let attachments = try Self.attachments(ground, settings, disk: disk, sandbox: sandbox, pictures: pictures)
        let accounts = AccountsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, changes: ground.changes,
            avatars: Self.avatars(from: attachments), closeSockets: { hub.close(session: $0) },
            version: TeahouseServer.version, log: ground.logger)
        let contacts = ContactsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, outbox: ground.outbox,
            changes: ground.changes, accounts: accounts, groups: SharedGroupsPort(shareAGroup: ChatsFeature.shareAGroup))
        let people = People(
            cards: { try accounts.cards(for: $0, in: $1) },
            mayWrite: { try contacts.standing(of: $0, to: $1, in: $2) == .friends },
            friends: { try contacts.ownFriends(of: $0, among: $1, in: $2) })
        let pages = PagesFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, outbox: ground.outbox,
            changes: ground.changes, jobs: ground.jobs, accounts: accounts, contacts: contacts,
            pictures: Self.pagePictures(from: attachments), logger: ground.logger)
        let channels = ChannelsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, hub: hub, outbox: ground.outbox,
            changes: ground.changes, jobs: ground.jobs, accounts: accounts, contacts: contacts, attachments: attachments, pages: pages,
            blobs: disk.blobs, workroom: disk.workroom,
            workshop: FilmWorkshop(
                FilmLadder(sandbox: sandbox, pictures: PictureMaker(sandbox: sandbox), limits: Self.ladderLimits(settings))),
            logger: ground.logger, rules: Self.channelsRules(settings))
        pictures.decide(with: channels)
        chats = ChatsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, hub: hub,
            changes: ground.changes, rules: Self.chatRules(settings), people: people,
            uploads: Self.uploads(from: attachments),
            cards: Self.cards(of: pages, channels))
        dots = DotBoard(
            database: ground.database, sources: contacts.dotSources + channels.dotSources, changes: ground.changes, now: ground.now)
        openWeb = OpenWebFeature(pages: pages, posts: PostsPort(of: channels), client: client)
        self.pages = pages
        self.channels = channels
        self.attachments = attachments
        self.accounts = accounts
        self.contacts = contacts
    }

    private static func attachments(
        _ ground: Ground, _ settings: ServerSettings, disk: MediaDisk, sandbox: Sandbox, pictures: VideoPictures
    ) throws -> AttachmentsFeature {
        var limits = AttachmentLimits()
        limits.quota = Int64(settings.uploadMegabytes) * 1_000_000
        let rules = [
            ScopeRule.everyone(kind: "avatar"),
            ScopeRule.public(kind: "page"),
            ScopeRule(kind: "message") { try ChatsFeature.maySeeMedia($0, viewer: $1, in: $2) },
            ScopeRule(kind: "group") { try ChatsFeature.isInGroup($0, viewer: $1, in: $2) },
            ScopeRule(kind: "favourite") { try ChatsFeature.ownsFavourite($0, viewer: $1, in: $2) },
            ScopeRule.open(kind: "video") { try pictures.maySee($0, $1, $2) },
        ]
        return AttachmentsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, changes: ground.changes,
            jobs: ground.jobs, blobs: disk.blobs, inbox: disk.inbox, workroom: disk.workroom, sandbox: sandbox, rules: rules, limits: limits
        )
    }

    private static func avatars(from attachments: AttachmentsFeature) -> AvatarPort {
        AvatarPort { text, owner, transaction in
            try attachments.wear(text, of: owner, in: Scope(kind: "avatar", id: owner.rawValue), transaction)
        }
    }

    private static func pagePictures(from attachments: AttachmentsFeature) -> PagePicturePort {
        PagePicturePort(
            take: { try attachments.wear($0, of: $1, in: Scope(kind: "page", id: $2.rawValue), $3) },
            letGo: { try attachments.clear(Scope(kind: "page", id: $0.rawValue), in: $1) })
    }

    private static func uploads(from attachments: AttachmentsFeature) -> Uploads {
        Uploads(
            load: { try attachments.load($0, purpose: $1, owner: $2, in: $3) },
            grant: { id, scope, transaction in
                // A group wears one picture at a time.
                if case .group = scope { return try attachments.replace(Scope(scope), with: id, in: transaction) }
                try attachments.grant(id, to: Scope(scope), in: transaction)
            },
            revoke: { try attachments.revoke($0, from: Scope($1), in: $2) })
    }

    /// What can be handed around in chats, each kind by the feature that owns it.
    private static func cards(of pages: PagesFeature, _ channels: ChannelsFeature) -> Cards {
        Cards(
            load: { draft, sender, transaction in
                switch draft.of {
                case .video:
                    guard let id = VideoID(draft.id) else { throw Failure.notFound }
                    return CardContent(try channels.card(of: id, for: sender, in: transaction))
                case .page:
                    guard let id = PageID(draft.id), let page = try pages.cards(for: [id], in: transaction)[id] else {
                        throw Failure.notFound
                    }
                    return CardContent(page)
                case .unknown: throw Failure.notFound
                }
            },
            noteShare: { card, chat, sender, transaction in
                guard card.of == .video, let id = VideoID(card.id) else { return }
                try channels.noteShare(of: id, into: chat.rawValue, by: sender, in: transaction)
            })
    }

    private static func chatRules(_ settings: ServerSettings) -> ChatRules {
        var rules = ChatRules()
        rules.sendRule = RateRule(
            "chats.send", burst: settings.messagesBurst, per: .microseconds(1_000_000 / settings.messagesPerSecond))
        return rules
    }

    private static func channelsRules(_ settings: ServerSettings) -> ChannelsRules {
        var rules = ChannelsRules()
        rules.heldVideos = settings.heldVideos
        rules.hold = .seconds(settings.holdMinutes * 60)
        rules.actLifetime = .seconds(settings.actDays * 86_400)
        return rules
    }

    private static func ladderLimits(_ settings: ServerSettings) -> LadderLimits {
        var limits = LadderLimits()
        if settings.isAlone { limits.workers += 1 }
        return limits
    }

    static let migrations: [Migration] =
        Outbox.migrations + ChangeLog.migrations + JobQueue.migrations + DotBoard.migrations + SearchFilling.migrations
        + AccountsFeature.migrations + ContactsFeature.migrations
        + AttachmentsFeature.migrations + PagesFeature.migrations + ChatsFeature.migrations + ChannelsFeature.migrations

    var subscriptions: [Subscription] {
        channels.subscriptions + [
            Subscription("chats.open-chat-of-friends", to: FriendshipBegan.self) { [chats] event, id in
                if event.isSilentReturn { return }
                try await chats.welcome(event.asker, event.accepter, greeting: event.greeting, event: id)
            }
        ]
    }

    var jobHandlers: [JobHandler] { attachments.jobHandlers + pages.jobHandlers + channels.jobHandlers }

    func addRoutes(to routes: Routes) {
        accounts.addRoutes(to: routes)
        contacts.addRoutes(to: routes)
        attachments.addRoutes(to: routes)
        pages.addRoutes(to: routes)
        channels.addRoutes(to: routes)
        chats.addRoutes(to: routes)
        dots.addRoutes(to: routes)
        openWeb.addRoutes(to: routes)
    }
}

extension CardContent {
    fileprivate init(_ video: VideoCard) {
        self.init(
            of: .video, id: video.id.description, title: video.title, subtitle: video.subtitle, picture: video.picture, target: video.target
        )
    }

    fileprivate init(_ page: PageCard) {
        self.init(
            of: .page, id: page.id.description, title: page.name, subtitle: "@\(page.handle)", picture: page.avatar,
            target: "/p/\(page.handle)")
    }
}

extension AttachmentsFeature {
    /// Shows an uploaded avatar in a place that shows one at a time.
    /// - Returns: its path.
    /// - Throws: `Failure` if it is not a ready avatar of this account.
    fileprivate func wear(
        _ text: String, of owner: AccountID, in scope: Scope, _ transaction: any WriteTransaction
    ) throws -> String {
        guard let id = AttachmentID(text), let picture = try load([id], purpose: .avatar, owner: owner, in: transaction).first else {
            throw Failure.notFound
        }
        try replace(scope, with: id, in: transaction)
        return picture.path
    }
}

extension Scope {
    /// How a scope of the chats is called among the scopes of all features.
    fileprivate init(_ scope: UploadScope) {
        switch scope {
        case .message(let id): self.init(kind: "message", id: id)
        case .group(let id): self.init(kind: "group", id: id)
        case .favourite(let id): self.init(kind: "favourite", id: id)
        }
    }
}
