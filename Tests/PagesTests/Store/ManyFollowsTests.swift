import API
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Pages

/// Somebody who follows as much as one can, and a Page that many follow, cost what others cost.
@Suite struct ManyFollowsTests {
    @Test(arguments: Engine.allCases)
    func `ten thousand follows are listed in pages, whole, and there are no more`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            try await house.fill(anna, with: 10_000)
            var seen = Set<PageID>()
            var cursor: String?
            var pages = 0
            repeat {
                let page = try await house.pages.listFollows(PageRequest(cursor: cursor, limit: 200), by: anna)
                seen.formUnion(page.items.map(\.page.id))
                cursor = page.next
                pages += 1
            } while cursor != nil
            #expect(seen.count == 10_000)
            #expect(pages == 50)
            // Every second one sends its videos.
            #expect(try await house.videos(of: anna).count == 5_000)
            await #expect(throws: PagesFailure.tooManyFollows) { try await house.follow(page, by: anna) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `every statement finds its rows by index`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (me, other) = (AccountID(rawValue: 4), AccountID(rawValue: 5))
            let (page, next) = (PageID(rawValue: 6), PageID(rawValue: 7))
            let record = PageRecord(
                id: page, handle: "tea_house", name: "Tea", kind: .person, about: "", avatar: nil, isOnProfile: false,
                openedAt: house.clock.now())
            let follow = FollowRecord(account: me, page: page, follow: Follow(), since: house.clock.now())
            let (pages, members, follows) = (PageStore(), MemberStore(), FollowStore())
            let scans = try await fullScans(on: house.database) { transaction in
                _ = try pages.insert(record, openedBy: me, as: "one", in: transaction)
                _ = try pages.find(page, in: transaction)
                _ = try pages.find(handle: "tea_house", in: transaction)
                _ = try pages.find(openedBy: me, as: "one", in: transaction)
                _ = try pages.wasClosed(page, by: me, in: transaction)
                _ = try pages.list([page, next], in: transaction)
                _ = try pages.list(handles: ["tea_house", "water_house"], in: transaction)
                try pages.update(record, in: transaction)
                try pages.close(page, by: me, at: record.openedAt, in: transaction)
                try members.insert(MemberRecord(page: page, account: me, role: .owner), in: transaction)
                try members.update(MemberRecord(page: page, account: me, role: .editor), in: transaction)
                _ = try members.find(me, on: page, in: transaction)
                _ = try members.list(on: page, in: transaction)
                _ = try members.listOwners(of: [page, next], in: transaction)
                _ = try members.list(of: me, in: transaction)
                _ = try members.list(of: me, among: [page, next], in: transaction)
                _ = try members.delete(me, on: page, in: transaction)
                _ = try follows.insert(follow, most: 10, in: transaction)
                try follows.update(follow, in: transaction)
                _ = try follows.find(page, by: me, in: transaction)
                _ = try follows.list(by: me, after: page, limit: 50, in: transaction)
                _ = try follows.list(by: me, among: [page, next], in: transaction)
                _ = try follows.listForVideos(by: me, in: transaction)
                _ = try follows.listFollowers(of: page, limit: 200, in: transaction)
                _ = try follows.countFollowers(of: [page, next], in: transaction)
                _ = try follows.delete(page, by: me, in: transaction)
                _ = try follows.delete(page, by: other, in: transaction)
                try follows.deleteCounts(of: page, in: transaction)
            }
            #expect(scans == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `the Pages whose videos arrive come out of the index that holds no others`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            try await house.fill(anna, with: 1_000)
            let watched = WatchedDatabase(house.database)
            _ = try await watched.read { try FollowStore().listForVideos(by: anna.account, in: $0) }
            let statement = try #require(watched.statements.first)
            let lines = try await plan(of: statement, on: house.database).joined(separator: "\n")
            #expect(lines.contains("page_follows_for_videos"))
        }
    }
}

extension PagesHouse {
    /// Lets somebody follow many Pages, of every second one the videos, straight into the store.
    func fill(_ caller: Caller, with count: Int) async throws {
        let numbers: SQL = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < \(count))"
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO pages (id, handle, handle_key, name, kind, about, is_on_profile, opened_at, opened_by)
                \(numbers) SELECT n, 'page_' || n, 'page_' || n, 'Page', 'person', '', FALSE, 0, 1 FROM numbers
                """)
            try transaction.execute(
                """
                INSERT INTO page_follows (account, page, videos, articles, live, since)
                \(numbers) SELECT \(caller.account), n, n % 2 = 0, TRUE, TRUE, 0 FROM numbers
                """)
            try transaction.execute("INSERT INTO page_follow_totals (account, follows) VALUES (\(caller.account), \(count))")
        }
    }
}
