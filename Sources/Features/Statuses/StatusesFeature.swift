package import API
package import Accounts
package import Attachments
package import Contacts
package import Events
package import Kernel
import StatusesAPI
package import Storage

/// Statuses: what people are in the middle of, told to their friends for a day.
///
/// Begin with `UseCases/StatusSight.swift`, the one decision about who may see a status. A status is over by the clock: no
/// job has to notice it. Nothing is pushed to friends; their clients ask for the names that they show (`ReadStatuses.glances`).
///
/// Tables: `statuses`, `status_exclusions`, `status_likes`.
package struct StatusesFeature: Sendable {
    package static let migrations = StatusesMigrations.all

    let setStatus: SetStatus
    let endStatus: EndStatus
    let readStatuses: ReadStatuses
    let findSharers: FindSharers
    let likeStatus: LikeStatus
    let managePast: ManagePast
    private let sight: StatusSight

    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, changes: ChangeLog, accounts: AccountsFeature,
        contacts: ContactsFeature, attachments: AttachmentsFeature, cards: StatusCardPort, rules: StatusesRules = StatusesRules()
    ) {
        let neighbours = Neighbours(accounts: accounts, contacts: contacts, attachments: attachments, cards: cards)
        let sight = StatusSight(neighbours: neighbours, now: now)
        let views = StatusViews(sight: sight)
        let tell = TellAuthor(changes: changes)

        self.sight = sight
        setStatus = SetStatus(
            database: database, sight: sight, views: views, tell: tell, limiter: limiter, rules: rules, ids: ids, now: now)
        endStatus = EndStatus(database: database, tell: tell, now: now)
        readStatuses = ReadStatuses(database: database, sight: sight, views: views)
        findSharers = FindSharers(database: database, sight: sight)
        likeStatus = LikeStatus(database: database, sight: sight, limiter: limiter, rules: rules, now: now)
        managePast = ManagePast(database: database, sight: sight, views: views, now: now)
    }

    // MARK: What other features may ask

    /// Whether somebody may see the background of one of these statuses, because they may see the status.
    package func maySeeBackgrounds(of statuses: [Int64], _ viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        let records = try StatusStore().list(statuses.map(StatusID.init(rawValue:)), in: transaction)
        return try !sight.filter(records, for: viewer, in: transaction).isEmpty
    }
}
