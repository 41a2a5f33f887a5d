import API
import AttachmentsAPI
import Kernel
import Media
import Storage

/// Who may read an attachment: its owner, and whoever may see a scope that shows it. Every way to read one asks here.
struct Holding: Sendable {
    let attachments: AttachmentStore
    let scopes: ScopeStore
    let variants: VariantStore
    let removal: RemoveAttachment
    let now: TimeSource
    private let rules: [String: ScopeRule]

    init(
        attachments: AttachmentStore, scopes: ScopeStore, variants: VariantStore, removal: RemoveAttachment, rules: [ScopeRule],
        now: TimeSource
    ) {
        self.attachments = attachments
        self.scopes = scopes
        self.variants = variants
        self.removal = removal
        self.now = now
        self.rules = Dictionary(rules.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter viewer: absent for a visitor without an account.
    /// - Returns: for how long the viewer may keep what they read; nil if they may not read it.
    func permission(
        of viewer: AccountID?, for attachment: AttachmentRecord, in transaction: any ReadTransaction
    ) throws -> Permission? {
        let held = try scopes.list(of: attachment.id, in: transaction)
        let granting = try held.compactMap { kind, ids -> ScopeRule? in
            // A kind without a rule grants nothing.
            guard let rule = rules[kind], try rule.maySee(ids, viewer, transaction) else { return nil }
            return rule
        }
        if let longest = granting.map(\.cacheSeconds).max() { return Permission(cacheSeconds: longest) }
        return attachment.owner == viewer ? Permission(cacheSeconds: 60) : nil
    }

    struct Permission: Sendable {
        let cacheSeconds: Int
    }

    func maySee(_ id: AttachmentID, _ viewer: AccountID?, in transaction: any ReadTransaction) throws -> Bool {
        guard let attachment = try attachments.find(id, in: transaction) else { return false }
        return try permission(of: viewer, for: attachment, in: transaction) != nil
    }

    func load(
        _ ids: [AttachmentID], purpose: AttachmentPurpose, owner: AccountID, in transaction: any ReadTransaction
    ) throws -> [Attachment] {
        let found = Dictionary(try attachments.list(ids, in: transaction).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return try ids.map { id in
            guard let attachment = found[id], attachment.owner == owner else { throw Failure.notFound }
            if attachment.state == .processing { throw Failure.notReady }
            guard attachment.state == .ready, attachment.purpose == purpose else { throw Failure.notUsable }
            return attachment.view
        }
    }

    func views(_ ids: [AttachmentID], in transaction: any ReadTransaction) throws -> [AttachmentID: Attachment] {
        Dictionary(try attachments.list(ids, in: transaction).map { ($0.id, $0.view) }, uniquingKeysWith: { first, _ in first })
    }

    func grant(_ id: AttachmentID, to scope: Scope, in transaction: any WriteTransaction) throws {
        guard try attachments.find(id, in: transaction) != nil else { throw Failure.notFound }
        try scopes.insert(id, scope, in: transaction)
        try attachments.update(id, unheldSince: nil, in: transaction)
    }

    func replace(_ scope: Scope, with id: AttachmentID, in transaction: any WriteTransaction) throws {
        for old in try scopes.attachments(in: scope, in: transaction) where old != id {
            try revoke(old, from: scope, in: transaction)
        }
        try grant(id, to: scope, in: transaction)
    }

    func clear(_ scope: Scope, in transaction: any WriteTransaction) throws {
        for id in try scopes.attachments(in: scope, in: transaction) { try revoke(id, from: scope, in: transaction) }
    }

    func revoke(_ id: AttachmentID, from scope: Scope, in transaction: any WriteTransaction) throws {
        guard try scopes.delete(id, scope, in: transaction) else { return }
        if try !scopes.exists(of: id, in: transaction) { try attachments.update(id, unheldSince: now(), in: transaction) }
    }

    func source(of id: AttachmentID, owner: AccountID, in transaction: any ReadTransaction) throws -> FilmSource {
        _ = try load([id], purpose: .film, owner: owner, in: transaction)
        guard let whole = try variants.list(of: id, in: transaction).first, let type = MediaType(rawValue: whole.type) else {
            throw Failure.notUsable
        }
        return FilmSource(blob: whole.blob, type: type, bytes: whole.bytes)
    }

    func letGo(_ id: AttachmentID, from scope: Scope, in transaction: any WriteTransaction) throws {
        guard try scopes.delete(id, scope, in: transaction), let attachment = try attachments.find(id, in: transaction) else { return }
        if try !scopes.exists(of: id, in: transaction) { try removal(attachment, in: transaction) }
    }
}
