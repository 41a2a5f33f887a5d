import API
import ChannelsAPI
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels

/// Whoever sees something that should not be here says so; whoever looks after the house decides.
@Suite struct ReportTests {
    @Test(arguments: Engine.allCases)
    func `a video is reported once by each, and the operator takes it down for everybody`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let (cleo, boss) = (try await house.person("cleo"), try await house.person("boss", isOperator: true))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            for _ in 0..<2 {
                try await house.channels.reportContent(ReportVideoRequest(video: video, reason: .spam, words: " Only ads "), by: ben)
                house.clock.advance(by: .seconds(1))
            }
            try await house.channels.reportContent(ReportVideoRequest(video: video, reason: .rights), by: cleo)
            let reports = try await house.reports(by: boss)
            #expect(reports.map(\.reporter.id) == [cleo.account, ben.account])
            #expect(reports.map(\.reason) == [.rights, .spam])
            #expect(reports.map(\.words) == ["", "Only ads"])
            let acts = try await house.channels.manageActs.list(PageRequest(), by: ben).items
            #expect(acts.filter { $0.kind == .reported }.count == 1)

            try await house.review(ReviewVideoRequest(video: video, isApproved: false, reason: "Only ads."))
            #expect(await house.isNotThere { try await house.read(video, by: ben) })
            #expect(try await house.read(video, by: anna).reason == "Only ads.")
            #expect(try await house.reports(by: boss).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what the operator leaves is there, and may be reported again`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let boss = try await house.person("boss", isOperator: true)
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            try await house.channels.reportContent(ReportVideoRequest(video: video, reason: .other), by: ben)
            try await house.review(ReviewVideoRequest(video: video, isApproved: true))
            #expect(try await house.read(video, by: ben).state == .published)
            #expect(try await house.reports(by: boss).isEmpty)
            try await house.channels.reportContent(ReportVideoRequest(video: video, reason: .other), by: ben)
            #expect(try await house.reports(by: boss).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a comment is reported, and stays or goes with its answers`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let (cleo, boss) = (try await house.person("cleo"), try await house.person("boss", isOperator: true))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            let (good, bad) = (try await house.comment("Good tea", on: video, by: ben).id, try await house.comment("Buy!", on: video, by: ben).id)
            try await house.comment("Where?", on: video, answering: bad, by: anna)
            for comment in [good, bad] {
                try await house.channels.reportContent(ReportCommentRequest(comment: comment, reason: .spam), by: cleo)
            }
            #expect(try await house.reports(by: boss).map(\.comment?.text) == ["Buy!", "Good tea"])
            try await house.channels.reviewReports(ReviewCommentRequest(comment: good, isApproved: true), by: boss)
            try await house.channels.reviewReports(ReviewCommentRequest(comment: bad, isApproved: false), by: boss)
            #expect(try await house.texts(on: video, for: nil) == ["Good tea"])
            #expect(try await house.read(video, by: nil).counts.comments == 1)
            #expect(try await house.reports(by: boss).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody reports what they do not see, what is their own, or without a reason`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: ChannelsRules()) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let held = try await house.publish(on: page, by: anna).id
            let report = house.channels.reportContent
            #expect(await house.isNotThere { try await report(ReportVideoRequest(video: held, reason: .spam), by: ben) })
            try await house.review(ReviewVideoRequest(video: held, isApproved: true))
            #expect(await failure { try await report(ReportVideoRequest(video: held, reason: .spam), by: anna) } == ChannelsFailure.ownReport)
            #expect(await failure { try await report(ReportVideoRequest(video: held, reason: .unknown), by: ben) } == ChannelsFailure.badReportReason)
            let long = String(repeating: "a", count: 501)
            let wordy = ReportVideoRequest(video: held, reason: .spam, words: long)
            #expect(await failure { try await report(wordy, by: ben) } == ChannelsFailure.badReportWords)
            let comment = try await house.comment("Good tea", on: held, by: ben).id
            #expect(await failure { try await report(ReportCommentRequest(comment: comment, reason: .spam), by: ben) } == ChannelsFailure.ownReport)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a video that is gone takes what was reported of it along`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            try await house.channels.reportContent(ReportVideoRequest(video: video, reason: .spam), by: ben)
            try await house.channels.deleteVideo(video, by: anna)
            try await house.settle()
            let left = try await house.database.read { try $0.row("SELECT COUNT(*) FROM channel_reports")?.get(0, Int.self) }
            #expect(left == 0)
        }
    }
}

extension ChannelsHouse {
    fileprivate func reports(by boss: Caller) async throws -> [Report] {
        var (reports, cursor): ([Report], String?) = ([], nil)
        repeat {
            let page = try await channels.reviewReports.list(PageRequest(cursor: cursor, limit: 1), by: boss)
            reports += page.items
            cursor = page.next
        } while cursor != nil
        return reports
    }
}
