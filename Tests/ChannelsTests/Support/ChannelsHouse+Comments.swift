import API
import ChannelsAPI
import Foundation
import Kernel

@testable import Channels

/// Swift Testing has comments too.
typealias VideoComment = Comment

extension ChannelsHouse {
    /// An operator decides about a video.
    func review(_ request: ReviewVideoRequest) async throws {
        try await channels.reviewVideos(request, by: Caller(account: AccountID(rawValue: 1), session: 1, isOperator: true))
    }

    @discardableResult
    func comment(
        _ text: String, on video: VideoID, answering comment: CommentID? = nil, asPage: Bool? = nil, by caller: Caller
    ) async throws -> Comment {
        try await channels.writeComment(
            CommentRequest(video: video, text: text, replyTo: comment, asPage: asPage, clientID: UUID().uuidString), by: caller)
    }

    func comments(on video: VideoID, limit: Int = 30, for viewer: Caller?) async throws -> [Comment] {
        var (comments, cursor): ([Comment], String?) = ([], nil)
        repeat {
            let page = try await channels.listComments(CommentsRequest(video: video, cursor: cursor, limit: limit), for: viewer)
            comments += page.items
            cursor = page.next
        } while cursor != nil
        return comments
    }

    func texts(on video: VideoID, limit: Int = 30, for viewer: Caller?) async throws -> [String] {
        try await comments(on: video, limit: limit, for: viewer).map(\.text)
    }

    /// All comments that a visitor sees, and under each its answers.
    func everything(on video: VideoID) async throws -> ([Comment], [CommentID: [Comment]]) {
        let roots = try await comments(on: video, limit: 7, for: nil)
        var replies: [CommentID: [Comment]] = [:]
        for root in roots {
            var cursor: String?
            repeat {
                let page = try await channels.listComments.replies(RepliesRequest(comment: root.id, cursor: cursor, limit: 3), for: nil)
                replies[root.id, default: []] += page.items
                cursor = page.next
            } while cursor != nil
        }
        return (roots, replies)
    }
}
