package import API
package import AttachmentsAPI
package import Events
package import Jobs
package import Kernel
import Logging
package import Media
package import Storage

/// Attachments: pictures, films, voices and files, from the upload to the authorised download.
///
/// An upload arrives in parts (`uploads`), becomes an attachment (`attachments`), is made fit to be shown by a job
/// (`attachment_variants`) and is then held by what shows it: a message, a profile, a group. Whoever may see one of these
/// *scopes* (`attachment_scopes`) may read the attachment; the feature that owns the kind of scope says who that is
/// (`ScopeRule`). What nothing holds is deleted after a day. Its other tables: `attachment_usage` counts the bytes of
/// each account, `doomed_blobs` names files that are to be deleted.
package struct AttachmentsFeature: Sendable {
    package static let migrations = AttachmentsMigrations.all

    let limits: AttachmentLimits
    let beginUpload: BeginUpload
    let receiveUpload: ReceiveUpload
    let finishUpload: FinishUpload
    let findUpload: FindUpload
    let endUpload: EndUpload
    let readAttachment: ReadAttachment
    let openVariant: OpenVariant
    let prepare: PrepareAttachment
    let prepareBackdrop: PrepareBackdrop
    let orderBackdrop: OrderBackdrop
    let sweep: SweepAttachments
    let blobs: any BlobStore
    private let holding: Holding
    private let doomed: DoomedBlobStore

    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, changes: ChangeLog, jobs: JobQueue,
        blobs: any BlobStore, inbox: Inbox, workroom: Workroom, sandbox: Sandbox, rules: [ScopeRule],
        limits: AttachmentLimits = AttachmentLimits()
    ) {
        let attachments = AttachmentStore()
        let uploads = UploadStore()
        let variants = VariantStore()
        let scopes = ScopeStore()
        let usage = UsageStore()
        let doomed = DoomedBlobStore()
        let bell = ReadyBell()
        let removal = RemoveAttachment(attachments: attachments, variants: variants, scopes: scopes, usage: usage, doomed: doomed, now: now)
        let holding = Holding(
            attachments: attachments, scopes: scopes, variants: variants, removal: removal, rules: rules, now: now)
        let keep = KeepMade(
            database: database, attachments: attachments, variants: variants, usage: usage, doomed: doomed, blobs: blobs,
            changes: changes, bell: bell, now: now)
        let pictures = PictureMaker(sandbox: sandbox, limits: limits.pictures)
        let films = FilmMaker(sandbox: sandbox, pictures: pictures, limits: limits.films)

        self.limits = limits
        self.blobs = blobs
        self.holding = holding
        self.doomed = doomed
        beginUpload = BeginUpload(
            database: database, uploads: uploads, usage: usage, inbox: inbox, blobs: blobs, limiter: limiter, limits: limits, ids: ids,
            now: now)
        receiveUpload = ReceiveUpload(database: database, uploads: uploads, inbox: inbox, now: now)
        finishUpload = FinishUpload(
            database: database, uploads: uploads, attachments: attachments, variants: variants, inbox: inbox, blobs: blobs, jobs: jobs,
            limits: limits, ids: ids, now: now)
        findUpload = FindUpload(database: database, uploads: uploads, now: now)
        endUpload = EndUpload(database: database, uploads: uploads, usage: usage, doomed: doomed, inbox: inbox, now: now)
        readAttachment = ReadAttachment(database: database, attachments: attachments, bell: bell)
        openVariant = OpenVariant(database: database, attachments: attachments, variants: variants, holding: holding)
        prepare = PrepareAttachment(
            database: database, attachments: attachments, blobs: blobs, workroom: workroom, pictures: pictures, films: films,
            voices: VoiceMaker(sandbox: sandbox, longest: limits.longestVoice), keep: keep)
        prepareBackdrop = PrepareBackdrop(
            database: database, attachments: attachments, variants: variants, blobs: blobs, workroom: workroom, pictures: pictures,
            films: films, keep: keep, holding: holding)
        orderBackdrop = OrderBackdrop(attachments: attachments, holding: holding, jobs: jobs, ids: ids, now: now)
        sweep = SweepAttachments(
            database: database, uploads: uploads, attachments: attachments, doomed: doomed, endUpload: endUpload, removal: removal,
            blobs: blobs, limits: limits, now: now)
    }

    package var jobHandlers: [JobHandler] {
        [
            JobHandler(PrepareSmall.self, lane: .quick) { [prepare] in try await prepare($0.attachment) },
            JobHandler(ConvertFilm.self, lane: .heavy, lease: .seconds(800)) { [prepare] in try await prepare($0.attachment) },
            JobHandler(MakeBackdrop.self, lane: .quick) { [prepareBackdrop] in try await prepareBackdrop($0.order) },
            JobHandler(MakeMovingBackdrop.self, lane: .heavy, lease: .seconds(400)) { [prepareBackdrop] in
                try await prepareBackdrop($0.order)
            },
            JobHandler(every: .seconds(60), "attachments.sweep") { [sweep] in try await sweep() },
        ]
    }

    // MARK: For other features

    /// The owner's uploads in the order asked, to be shown somewhere.
    /// - Throws: `Failure` if one is not there, somebody else's, of another purpose or not ready.
    package func load(
        _ ids: [AttachmentID], purpose: AttachmentPurpose, owner: AccountID, in transaction: any ReadTransaction
    ) throws -> [Attachment] {
        try holding.load(ids, purpose: purpose, owner: owner, in: transaction)
    }

    /// What is known of these, whoever's they are; absent for those that are gone.
    package func views(_ ids: [AttachmentID], in transaction: any ReadTransaction) throws -> [AttachmentID: Attachment] {
        try holding.views(ids, in: transaction)
    }

    /// Has a blurred, silent copy of the owner's picture or video made, as an attachment of its own that is to be shown to a
    /// scope; it is in the making when this returns. The original stays its owner's, and may be cleared away afterwards.
    /// - Throws: `Failure` as `load`, also for what is neither a picture nor a video.
    package func backdrop(
        of original: AttachmentID, blur: Blur, owner: AccountID, in transaction: any WriteTransaction
    ) throws -> Attachment {
        try orderBackdrop(of: original, blur: blur, owner: owner, in: transaction)
    }

    /// From now on whoever may see `scope` may read the attachment. The feature decides that the one who shows it may:
    /// it has just loaded it for them, or they forward what they can read.
    package func grant(_ attachment: AttachmentID, to scope: Scope, in transaction: any WriteTransaction) throws {
        try holding.grant(attachment, to: scope, in: transaction)
    }

    /// As `grant`, where the scope shows one attachment at a time: the one it showed before is let go.
    package func replace(_ scope: Scope, with attachment: AttachmentID, in transaction: any WriteTransaction) throws {
        try holding.replace(scope, with: attachment, in: transaction)
    }

    /// From now on the scope shows nothing.
    package func clear(_ scope: Scope, in transaction: any WriteTransaction) throws {
        try holding.clear(scope, in: transaction)
    }

    /// From now on the scope gives nobody the right to read the attachment.
    package func revoke(_ attachment: AttachmentID, from scope: Scope, in transaction: any WriteTransaction) throws {
        try holding.revoke(attachment, from: scope, in: transaction)
    }

    /// Where the owner's film lies, to be worked on. Show it to a scope meanwhile, so that it is not cleared away.
    /// - Throws: `Failure` as `load`.
    package func source(of film: AttachmentID, owner: AccountID, in transaction: any ReadTransaction) throws -> FilmSource {
        try holding.source(of: film, owner: owner, in: transaction)
    }

    /// As `revoke`, for what nobody needs afterwards: if no other scope shows it, it is deleted at once.
    package func letGo(_ attachment: AttachmentID, from scope: Scope, in transaction: any WriteTransaction) throws {
        try holding.letGo(attachment, from: scope, in: transaction)
    }

    /// Names files that are to be deleted at that time: those that are let go, and those that are about to be made, so that
    /// a crash leaves none that nobody knows.
    package func doom(_ blobs: [BlobKey], at due: Timestamp, in transaction: any WriteTransaction) throws {
        try doomed.insert(blobs, due: due, in: transaction)
    }

    /// Files that were named as doomed before they were made belong to something now.
    package func spare(_ blobs: [BlobKey], in transaction: any WriteTransaction) throws {
        try doomed.delete(blobs, in: transaction)
    }

    /// Whether the viewer may read the attachment, as its owner or by a scope.
    /// - Parameter viewer: absent for a visitor without an account.
    package func maySee(_ attachment: AttachmentID, _ viewer: AccountID?, in transaction: any ReadTransaction) throws -> Bool {
        try holding.maySee(attachment, viewer, in: transaction)
    }
}
