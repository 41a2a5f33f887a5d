public import API
import Foundation
public import MomentsAPI

/// Moments: what friends show each other of their days.
extension TeahouseClient {
    // MARK: Posting

    /// Posts something. Repeating the same request is harmless.
    @discardableResult
    public func publish(_ request: PublishMomentRequest) async throws -> Moment {
        try await call(MomentsAPI.publish, request, repeatable: true)
    }

    /// Deletes an own post for good.
    public func delete(_ moment: MomentID) async throws { _ = try await call(MomentsAPI.delete, MomentPath(moment: moment)) }

    // MARK: Reading

    /// What the caller and their friends posted, newest first.
    public func moments(cursor: String? = nil, limit: Int? = nil) async throws -> Page<Moment> {
        try await call(MomentsAPI.feed, PageRequest(cursor: cursor, limit: limit))
    }

    /// What one person posted, as far back as the caller may see it.
    public func moments(of account: AccountID, cursor: String? = nil, limit: Int? = nil) async throws -> MomentAlbum {
        try await call(MomentsAPI.album, MomentAlbumRequest(account: account, cursor: cursor, limit: limit))
    }

    public func moment(_ moment: MomentID) async throws -> Moment { try await call(MomentsAPI.moment, MomentPath(moment: moment)) }

    // MARK: Likes and comments

    public func like(_ moment: MomentID) async throws { _ = try await call(MomentsAPI.like, MomentPath(moment: moment)) }

    public func unlike(_ moment: MomentID) async throws { _ = try await call(MomentsAPI.unlike, MomentPath(moment: moment)) }

    /// Comments on a post, or answers a comment.
    @discardableResult
    public func comment(_ text: String, on moment: MomentID, answering comment: MomentCommentID? = nil) async throws -> MomentComment {
        let request = CommentMomentRequest(moment: moment, clientID: UUID().uuidString, text: text, replyTo: comment)
        return try await call(MomentsAPI.comment, request, repeatable: true)
    }

    public func deleteComment(_ comment: MomentCommentID) async throws {
        _ = try await call(MomentsAPI.deleteComment, MomentCommentPath(comment: comment))
    }

    // MARK: Notices

    /// Hears of later likes and comments under a post.
    public func follow(_ moment: MomentID) async throws { _ = try await call(MomentsAPI.follow, MomentPath(moment: moment)) }

    /// Hears nothing more of a post.
    public func stopFollowing(_ moment: MomentID) async throws {
        _ = try await call(MomentsAPI.stopFollowing, MomentPath(moment: moment))
    }

    /// What happened on posts and concerns the caller, newest first.
    public func momentNotices(cursor: String? = nil, limit: Int? = nil) async throws -> Page<MomentNotice> {
        try await call(MomentsAPI.listNotices, PageRequest(cursor: cursor, limit: limit))
    }

    public func newMomentNotices() async throws -> MomentNoticesNew { try await call(MomentsAPI.newNotices) }

    /// The caller has looked at the notices.
    public func seeMomentNotices() async throws { _ = try await call(MomentsAPI.seeNotices) }

    // MARK: Settings

    public func momentSettings() async throws -> MomentSettings { try await call(MomentsAPI.settings) }

    @discardableResult
    public func updateMomentSettings(_ request: UpdateMomentSettingsRequest) async throws -> MomentSettings {
        try await call(MomentsAPI.updateSettings, request)
    }
}
