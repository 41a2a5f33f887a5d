import API
import MomentsAPI
import Storage
import TestSupport
import Testing

@testable import Moments

/// Every statement that is asked often finds its rows by an index, however many posts, likes and comments there are.
@Suite struct PlanTests {
    private let account = AccountID(rawValue: 1)
    private let accounts = [AccountID(rawValue: 1), AccountID(rawValue: 2)]
    private let moment = MomentID(rawValue: 1)
    private let moments = [MomentID(rawValue: 1), MomentID(rawValue: 2)]
    private let time = Timestamp(milliseconds: 9)
    private let range = NoticeRange(below: 9, above: 1, limit: 9)

    @Test(arguments: Engine.allCases)
    func `of posts, feeds and albums`(engine: Engine) async throws {
        try await expectIndexes(engine) { transaction in
            let store = MomentStore()
            _ = try store.find(moment, in: transaction)
            _ = try store.find(by: account, clientID: "a", in: transaction)
            _ = try store.list(moments, in: transaction)
            _ = try store.list(of: account, below: moment, limit: 9, in: transaction)
            _ = try store.newestForAll(of: account, limit: 9, in: transaction)
            _ = try store.naming(account, among: moments, in: transaction)
            _ = try transaction.rows(MomentStore.newestQuery(of: accounts, below: moment))
            _ = try transaction.rows(MomentStore.rangeQuery(of: accounts, from: moment, below: moment, most: 9))
            _ = try store.list(below: moment, limit: 9, in: transaction)
            _ = try SettingsStore().list(of: accounts, in: transaction)
            try store.delete(moment, in: transaction)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of likes, comments and notices`(engine: Engine) async throws {
        try await expectIndexes(engine) { transaction in
            let acts = ActStore()
            let notices = NoticeStore()
            _ = try acts.find(MomentCommentID(rawValue: 1), in: transaction)
            _ = try acts.find(by: account, clientID: "a", in: transaction)
            _ = try acts.list(under: moments, limit: 9, in: transaction)
            _ = try acts.list(under: moments, by: accounts, in: transaction)
            _ = try acts.exists(by: account, under: moment, in: transaction)
            _ = try acts.deleteLike(of: moment, by: account, in: transaction)
            _ = try acts.delete(under: moment, limit: 9, in: transaction)
            _ = try acts.list(underPostsOf: account, in: range, in: transaction)
            _ = try acts.list(answering: account, in: range, in: transaction)
            _ = try transaction.rows(ActStore.followedQuery(by: account, in: range))
            _ = try notices.following(account, among: moments, at: time, in: transaction)
            _ = try notices.silences(of: account, among: moments, in: transaction)
            _ = try notices.mark(of: account, in: transaction)
            _ = try notices.mentions(of: account, in: range, in: transaction)
            try notices.endFollowing(moment, by: account, at: time, in: transaction)
            try notices.endSilence(moment, by: account, in: transaction)
            try notices.deleteFollowings(endedBefore: time, in: transaction)
            try notices.delete(of: moment, in: transaction)
        }
    }

    private func expectIndexes(_ engine: Engine, _ body: @escaping @Sendable (any WriteTransaction) throws -> Void) async throws {
        try await withMoments(on: engine) { house in
            let scans = try await fullScans(on: house.database, in: body)
            #expect(scans.filter { !$0.isOverOwnTable } == [])
        }
    }
}

extension String {
    /// A statement's own small table of the people asked for is read whole, and nothing else.
    fileprivate var isOverOwnTable: Bool {
        contains("wanted") || contains("bounds") || contains("followed") || hasPrefix("SCAN w") || hasPrefix("SCAN b")
    }
}
