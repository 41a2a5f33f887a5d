import API
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Pages

/// Whoever thinks that a Page should not be here says so; whoever looks after the house decides.
@Suite struct ReportTests {
    @Test(arguments: Engine.allCases)
    func `a Page is reported once by each, and told of once`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, ben, cleo) = (try await house.person("anna_lee"), try await house.person("ben_li"), try await house.person("cleo_wu"))
            let page = try await house.open(by: anna).card.id
            for reason in [ReportReason.spam, .hatred] {
                try await house.pages.reportPage(ReportPageRequest(page: page, reason: reason, words: " Only ads "), by: ben)
            }
            house.clock.advance(by: .seconds(1))
            try await house.pages.reportPage(ReportPageRequest(page: page, reason: .rights), by: cleo)
            let reports = try await house.reports(by: anna)
            #expect(reports.map(\.reporter.id) == [cleo.account, ben.account])
            #expect(reports.map(\.reason) == [.rights, .spam])
            #expect(reports.map(\.words) == ["", "Only ads"])
            #expect(reports.map(\.page.card.id) == [page, page])
            #expect(try await house.events(PageReported.self).map(\.reporter) == [ben.account, cleo.account])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a Page that the operator leaves stays, and may be reported again`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (boss, anna, ben) = (try await house.person("the_boss"), try await house.person("anna_lee"), try await house.person("ben_li"))
            let page = try await house.open(by: anna).card.id
            try await house.pages.reportPage(ReportPageRequest(page: page, reason: .other), by: ben)
            try await house.pages.reviewReported(ReviewPageRequest(page: page, isApproved: true), by: boss)
            #expect(try await house.reports(by: boss).isEmpty)
            #expect(try await house.role(of: anna, on: page) == .owner)
            try await house.pages.reportPage(ReportPageRequest(page: page, reason: .other), by: ben)
            #expect(try await house.reports(by: boss).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `one that they do not leave is closed for everybody, and nothing is left to decide`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (boss, anna, ben) = (try await house.person("the_boss"), try await house.person("anna_lee"), try await house.person("ben_li"))
            let page = try await house.open(by: anna).card.id
            try await house.pages.reportPage(ReportPageRequest(page: page, reason: .spam), by: ben)
            try await house.pages.reviewReported(ReviewPageRequest(page: page, isApproved: false), by: boss)
            for viewer in [nil, anna, ben, boss] {
                await #expect(throws: Failure.notFound) { try await house.pages.readPages.find(page, for: viewer) }
            }
            #expect(try await house.frames(of: anna).last == "pageLeft")
            #expect(try await house.events(PageClosed.self).map(\.page) == [page])
            #expect(try await house.reports(by: boss).isEmpty)
            await #expect(throws: Failure.notFound) {
                try await house.pages.reviewReported(ReviewPageRequest(page: page, isApproved: false), by: boss)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody reports what is not there, what they work on, or without a reason`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, ben) = (try await house.person("anna_lee"), try await house.person("ben_li"))
            let page = try await house.open(by: anna).card.id
            let host = try await house.member("host_one", .host, on: page, of: anna)
            let report = house.pages.reportPage
            for worker in [anna, host] {
                await #expect(throws: PagesFailure.ownReport) { try await report(ReportPageRequest(page: page, reason: .spam), by: worker) }
            }
            await #expect(throws: Failure.notFound) {
                try await report(ReportPageRequest(page: PageID(rawValue: 1), reason: .spam), by: ben)
            }
            await #expect(throws: PagesFailure.badReportReason) { try await report(ReportPageRequest(page: page, reason: .unknown), by: ben) }
            let wordy = ReportPageRequest(page: page, reason: .spam, words: String(repeating: "a", count: 501))
            await #expect(throws: PagesFailure.badReportWords) { try await report(wordy, by: ben) }
            #expect(try await house.reports(by: anna).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `reports come no faster than a person writes them`(engine: Engine) async throws {
        var rules = PagesRules.lenient
        rules.reports = RateRule("report", burst: 1, per: .seconds(60))
        try await withPages(on: engine, rules: rules) { house in
            let (anna, ben) = (try await house.person("anna_lee"), try await house.person("ben_li"))
            let page = try await house.open(by: anna).card.id
            let request = ReportPageRequest(page: page, reason: .spam)
            try await house.pages.reportPage(request, by: ben)
            let refused = await #expect(throws: Failure.self) { try await house.pages.reportPage(request, by: ben) }
            #expect(refused?.kind == .tooMany)
        }
    }
}

extension PagesHouse {
    /// All reports, read one by one.
    fileprivate func reports(by boss: Caller) async throws -> [PageReport] {
        var (reports, cursor): ([PageReport], String?) = ([], nil)
        repeat {
            let page = try await pages.reviewReported.list(PageRequest(cursor: cursor, limit: 1), by: boss)
            reports += page.items
            cursor = page.next
        } while cursor != nil
        return reports
    }
}
