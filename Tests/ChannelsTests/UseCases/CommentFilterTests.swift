import API
import ChannelsAPI
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels
@testable import Pages

@Suite struct CommentFilterTests {
    @Test func `look-alikes make no difference, and no word is found inside another`() throws {
        let rules = try CommentRules(words: ["Casino", "free money", "赌场", " "], holdsLinks: false)
        for held in [
            "CASINO!", "best cаsinо", "ca\u{200B}sino", "ｃａｓｉｎｏ", "Cásino", "get FREE   money now", "去赌场吧", "赌\u{200D}场", "(casino)",
        ] {
            #expect(rules.hold(held), "\(held)")
        }
        for fine in ["casinos", "occasino", "freemoney", "free tea, money", "赌 场", "Tea", ""] { #expect(!rules.hold(fine), "\(fine)") }
        #expect(rules.filter.words == ["Casino", "free money", "赌场"])
    }

    @Test func `addresses of the web are held where the Page wants it`() throws {
        let (links, none) = (try CommentRules(words: [], holdsLinks: true), try CommentRules(words: [], holdsLinks: false))
        for held in ["https://tea.example", "see www.tea", "tea.com/now", "去 Tea.CN 看", "my-tea.co.uk"] {
            #expect(links.hold(held), "\(held)")
            #expect(!none.hold(held))
        }
        for fine in ["Good tea.Thanks", "1.5 litres", "e.g. green", "Mr. Tea", "…com"] { #expect(!links.hold(fine), "\(fine)") }
    }

    @Test func `a list has its limits, and each word once`() throws {
        #expect(try CommentRules(words: ["Tea", "TEA", "tеa"], holdsLinks: false).filter.words == ["Tea"])
        #expect(throws: ChannelsFailure.badFilter) { try CommentRules(words: (0...200).map { "tea\($0)" }, holdsLinks: false) }
        #expect(throws: ChannelsFailure.badFilter) { try CommentRules(words: [String(repeating: "a", count: 51)], holdsLinks: false) }
        #expect(throws: ChannelsFailure.badFilter) { try CommentRules(words: ["a\u{202E}b"], holdsLinks: false) }
    }

    @Test(arguments: Engine.allCases)
    func `what is held is for its writer and those who look after the Page, until it is let out`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben, carl) = (try await house.person("anna"), try await house.person("ben"), try await house.person("carl"))
            let page = try await house.page("tea_house", by: anna)
            let (moderator, host) = (
                try await house.worker("moderator", .moderator, on: page), try await house.worker("host", .host, on: page)
            )
            let video = try await house.publish(on: page, by: anna).id
            try await house.filter(["coffee"], on: page, by: moderator)
            let held = try await house.comment("Try coffee", on: video, by: ben)
            #expect(held.isHeld)
            try await house.comment("Nice", on: video, by: ben)
            // Those who look after the comments know what they write.
            #expect(try await house.comment("No coffee here", on: video, by: moderator).isHeld == false)
            for viewer in [anna, moderator, ben] { #expect(try await house.texts(on: video, for: viewer).contains("Try coffee")) }
            for viewer in [carl, host, nil] { #expect(try await house.texts(on: video, for: viewer) == ["No coffee here", "Nice"]) }
            #expect(try await house.read(video, by: nil).counts.comments == 2)
            #expect(await house.isNotThere { try await house.channels.likeComment(held.id, by: carl) })
            // Its writer may answer it, which nobody else sees.
            let answer = try await house.comment("Really", on: video, answering: held.id, by: ben)
            #expect(try await house.read(video, by: nil).counts.comments == 2)
            #expect(try await house.held(on: page, by: anna).map(\.text) == ["Try coffee"])

            let letOut = ModerateCommentRequest(comment: held.id, isHeld: false)
            #expect(await failure { try await house.channels.moderateComment(letOut, by: ben) } == PagesFailure.notYours)
            #expect(await house.isNotThere { try await house.channels.moderateComment(letOut, by: carl) })
            #expect(try await house.channels.moderateComment(letOut, by: moderator).isHeld == false)
            #expect(try await house.texts(on: video, for: nil) == ["No coffee here", "Nice", "Try coffee"])
            #expect(try await house.read(video, by: nil).counts.comments == 4)
            #expect(try await house.held(on: page, by: anna).isEmpty)
            try await house.channels.deleteComment(answer.id, by: ben)
            #expect(try await house.read(video, by: nil).counts.comments == 3)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a held comment can be deleted, and is not counted twice when hidden too`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publish(on: page, by: anna).id
            try await house.filter([], links: true, on: page, by: anna)
            let root = try await house.comment("Root", on: video, by: ben)
            let one = try await house.comment("a.com", on: video, answering: root.id, by: ben)
            let two = try await house.comment("b.com", on: video, by: ben)
            func moderate(_ id: CommentID, hidden: Bool? = nil, held: Bool? = nil) async throws {
                _ = try await house.channels.moderateComment(
                    ModerateCommentRequest(comment: id, isHidden: hidden, isHeld: held), by: anna)
            }
            func counts() async throws -> [Int] {
                let roots = try await house.comments(on: video, for: nil)
                return [try await house.read(video, by: nil).counts.comments, roots.first { $0.id == root.id }?.replies ?? -1]
            }
            #expect(try await counts() == [1, 0])
            try await moderate(one.id, hidden: true)
            try await moderate(one.id, held: false)
            #expect(try await counts() == [1, 0])
            try await moderate(one.id, hidden: false)
            #expect(try await counts() == [2, 1])
            try await house.channels.deleteComment(two.id, by: anna)
            #expect(try await counts() == [2, 1])
            try await house.channels.deleteComment(one.id, by: ben)
            #expect(try await counts() == [1, 0])
        }
    }

    @Test(arguments: Engine.allCases)
    func `the list is for those who look after the comments alone, and pages hang together`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let host = try await house.worker("host", .host, on: page)
            let (one, two) = (try await house.publish(on: page, by: anna).id, try await house.publish(on: page, by: anna).id)
            try await house.filter(["x"], on: page, by: anna)
            for number in 0..<5 { try await house.comment("x \(number)", on: number.isMultiple(of: 2) ? one : two, by: ben) }
            #expect(try await house.held(on: page, limit: 2, by: anna).map(\.text) == (0..<5).reversed().map { "x \($0)" })
            for (caller, refusal) in [(ben, PagesFailure.notYours), (host, PagesFailure.notYourRole)] {
                #expect(await failure { try await house.channels.commentFilter.read(page, by: caller) } == refusal)
                #expect(await failure { try await house.filter([], on: page, by: caller) } == refusal)
                #expect(await failure { try await house.held(on: page, by: caller) } == refusal)
            }
            #expect(try await house.channels.commentFilter.read(page, by: anna) == CommentFilter(words: ["x"], holdsLinks: false))
            let scans = try await fullScans(on: house.database) { transaction in
                _ = try CommentStore().listHeld(on: page, below: nil, limit: 9, in: transaction)
                _ = try CommentFilterStore().load(of: page, in: transaction)
            }
            #expect(scans == [])
            try await house.pages.closePage(page, by: anna)
            try await house.settle()
            #expect(try await house.database.read { try CommentFilterStore().load(of: page, in: $0) }.words == [])
        }
    }
}

extension ChannelsHouse {
    @discardableResult
    func filter(_ words: [String], links: Bool = false, on page: PageID, by caller: Caller) async throws -> CommentFilter {
        try await channels.commentFilter.set(SetCommentFilterRequest(page: page, words: words, holdsLinks: links), by: caller)
    }

    func held(on page: PageID, limit: Int = 30, by caller: Caller) async throws -> [VideoComment] {
        var (comments, cursor): ([VideoComment], String?) = ([], nil)
        repeat {
            let found = try await channels.commentFilter.listHeld(HeldCommentsRequest(page: page, cursor: cursor, limit: limit), by: caller)
            comments += found.items
            cursor = found.next
        } while cursor != nil
        return comments
    }
}
