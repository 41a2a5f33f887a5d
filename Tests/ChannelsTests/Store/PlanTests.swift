import API
import ChannelsAPI
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels

/// Every statement that is asked often finds its rows by an index, however many videos, likes and acts there are.
@Suite struct PlanTests {
    private let account = AccountID(rawValue: 1)
    private let page = PageID(rawValue: 1)
    private let video = VideoID(rawValue: 1)
    private let videos = [VideoID(rawValue: 1), VideoID(rawValue: 2)]
    private let place = FeedPlace(at: Timestamp(milliseconds: 9), id: 1)
    private let moment = Timestamp(milliseconds: 9)

    @Test(arguments: Engine.allCases)
    func `of videos and feeds`(engine: Engine) async throws {
        try await expectIndexes(engine) { transaction in
            let store = VideoStore()
            _ = try store.find(video, in: transaction)
            _ = try store.find(by: account, clientID: "a", in: transaction)
            _ = try store.list(videos, in: transaction)
            _ = try store.list(of: page, below: place, everything: true, limit: 9, in: transaction)
            _ = try store.list(of: page, below: place, everything: false, limit: 9, in: transaction)
            _ = try store.listHeld(after: video, limit: 9, in: transaction)
            _ = try transaction.rows(VideoStore.timeQuery(below: place, limit: 9))
            _ = try transaction.rows(VideoStore.newestQuery(of: [page, PageID(rawValue: 2)], below: place))
            _ = try transaction.rows(VideoStore.recentQuery(of: [page, PageID(rawValue: 2)], below: place, most: 9))
            _ = try TopicStore().list("tea", below: place, limit: 9, in: transaction)
            _ = try VideoFileStore().find("a", of: video, in: transaction)
            _ = try VideoCountStore().list(videos, in: transaction)
            _ = try FavouriteStore().list(of: account, below: place, limit: 9, in: transaction)
            _ = try FavouriteStore().list(of: account, among: videos, in: transaction)
            _ = try RefusalStore().list(of: account, among: videos, in: transaction)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of acts, figures and Hot`(engine: Engine) async throws {
        try await expectIndexes(engine) { transaction in
            let act = ActRecord(account: account, video: video, kind: .watched, at: moment)
            _ = try ActStore().find(act, in: transaction)
            _ = try ActStore().list(of: account, below: nil, limit: 9, in: transaction)
            _ = try ActStore().list(
                of: account, below: ActStore.Place(at: moment, video: video, kind: "shown"), limit: 9, in: transaction)
            _ = try ActStore().delete(before: moment, limit: 9, in: transaction)
            _ = try ActStore().watchPlaces(of: account, among: videos, in: transaction)
            _ = try ActStore().lastView(of: page, by: account, since: moment, in: transaction)
            _ = try FigureStore().watching(of: video, in: transaction)
            _ = try FigureStore().reached(in: video, duration: 9, end: 8, in: transaction)
            _ = try FigureStore().sources(of: video, in: transaction)
            _ = try FigureStore().followersGained(by: video, of: page, in: transaction)
            _ = try FigureStore().days(of: page, since: moment, in: transaction)
            _ = try FigureStore().follows(of: page, since: moment, in: transaction)
            _ = try FigureStore().sources(of: page, since: moment, in: transaction)
            _ = try HotStore().find(1, of: account, in: transaction)
            _ = try HotStore().newest(9, in: transaction)
            _ = try HotStore().topics(of: videos, in: transaction)
            _ = try HotStore().seen(by: account, among: videos, mostShown: 2, in: transaction)
            _ = try HotStore().telling(of: account, since: moment, limit: 9, in: transaction)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of comments, and of forgetting`(engine: Engine) async throws {
        try await expectIndexes(engine) { transaction in
            let comment = CommentID(rawValue: 1)
            _ = try CommentStore().find(comment, in: transaction)
            _ = try CommentStore().find(by: account, clientID: "a", in: transaction)
            _ = try CommentStore().findPinned(of: video, in: transaction)
            _ = try CommentStore().list(of: video, below: comment, limit: 9, in: transaction)
            _ = try CommentStore().listReplies(to: comment, above: nil, limit: 9, in: transaction)
            _ = try CommentStore().tallies(of: [comment], in: transaction)
            _ = try CommentStore().likes(of: account, among: [comment], in: transaction)
            _ = try CommentStore().delete(of: video, limit: 9, in: transaction)
            _ = try LikeStore().delete(of: video, limit: 9, in: transaction)
            _ = try ActStore().delete(of: video, limit: 9, in: transaction)
            try ActStore().deletePlaces(of: video, in: transaction)
            try FavouriteStore().delete(of: video, in: transaction)
            try RefusalStore().delete(of: video, in: transaction)
            try HotStore().delete(before: moment, in: transaction)
        }
    }

    private func expectIndexes(_ engine: Engine, _ body: @escaping @Sendable (any WriteTransaction) throws -> Void) async throws {
        try await withChannels(on: engine) { house in
            let scans = try await fullScans(on: house.database, in: body)
            #expect(scans.filter { !$0.isOverOwnTable } == [])
        }
    }
}
