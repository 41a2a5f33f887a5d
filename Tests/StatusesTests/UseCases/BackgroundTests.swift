import API
import AttachmentsAPI
import ContactsAPI
import Kernel
import StatusesAPI
import Storage
import TestSupport
import Testing

@testable import Attachments
@testable import Statuses

/// The picture or film behind a status: friends read a blurred copy, and the sharp one is nobody's but its owner's.
@Suite struct BackgroundTests {
    @Test(arguments: Engine.allCases)
    func `friends read the blurred picture while the status is on, and never the sharp one`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.person("cora"))
            let original = try await house.picture(by: anna)
            let set = try await house.set(original, blur: 60, by: anna)
            // Its author sees that it is in the making; others see it when it is done.
            #expect(set.background?.attachment.state == .processing)
            #expect(try await house.read(anna, by: ben).background == nil)
            try await house.work()
            let shown = try #require(try await house.read(anna, by: ben).background)
            #expect(shown.blur == 60)
            #expect(shown.attachment.id != original.id)
            #expect(!shown.attachment.name.contains("tea"))
            for path in [shown.attachment.path, shown.attachment.thumbnail] {
                #expect(await house.mayOpen(path, ben))
                #expect(await !house.mayOpen(path, cora))
            }
            for path in [original.path, original.thumbnail] {
                #expect(await !house.mayOpen(path, ben))
                #expect(await house.mayOpen(path, anna))
            }
            try await house.statuses.endStatus(by: anna)
            #expect(await !house.mayOpen(shown.attachment.path, ben))
            #expect(await house.mayOpen(shown.attachment.path, anna))
        }
    }

    @Test(arguments: Engine.allCases)
    func `also without blur friends are handed a copy`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            let original = try await house.picture(by: anna)
            try await house.set(original, blur: nil, by: anna)
            try await house.work()
            let shown = try #require(try await house.read(anna, by: ben).background)
            #expect(shown.blur == 0)
            #expect(await house.mayOpen(shown.attachment.path, ben))
            #expect(await !house.mayOpen(original.path, ben))
        }
    }

    @Test(arguments: Engine.allCases)
    func `the original is kept while it is worked on, and cleared away after a day`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let original = try await house.picture(by: anna)
            house.advance(hours: 23)
            let status = try await house.set(original, blur: 50, by: anna)
            house.advance(hours: 2)
            try await house.attachments.sweep()
            try await house.work()
            #expect(try await house.read(anna, by: anna).background?.attachment.state == .ready)
            house.advance(hours: 25)
            try await house.attachments.sweep()
            #expect(await !house.mayOpen(original.path, anna))
            // The copy stays with the status until its author deletes that.
            let past = try #require(try await house.past(by: anna).first?.background?.attachment)
            #expect(await house.mayOpen(past.path, anna))
            try await house.statuses.managePast.delete(status.id, by: anna)
            #expect(await !house.mayOpen(past.path, anna))
        }
    }

    @Test(arguments: Engine.allCases)
    func `of a status that was deleted before its background was made nothing is left`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let original = try await house.picture(by: anna)
            let status = try await house.set(original, blur: 50, by: anna)
            try await house.statuses.endStatus(by: anna)
            try await house.statuses.managePast.delete(status.id, by: anna)
            try await house.work()
            house.advance(hours: 25)
            try await house.attachments.sweep()
            let left = try await house.database.read { try $0.row("SELECT COUNT(*) FROM attachments")?.get(0, Int.self) }
            #expect(left == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `somebody else's upload, one that is not ready and one that is no picture cannot stand behind it`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let foreign = try await house.picture(by: ben)
            let waiting = try await house.upload(by: anna)
            let file = try await house.upload(as: .file, by: anna)
            let missing = AttachmentID(rawValue: 9)
            let refused = [
                (foreign.id, "not_found"), (missing, "not_found"), (waiting, "attachments.not_ready"), (file, "statuses.bad_background"),
            ]
            for (id, code) in refused {
                let request = SetStatusRequest(kind: .tea, background: id, audience: Audience(kind: .all))
                #expect(await failure { try await house.statuses.setStatus(request, by: anna) }?.code == code)
            }
            #expect(try await house.statuses.readStatuses.own(by: anna).status == nil)
        }
    }

    @Test func `a film that is too long cannot stand behind it`() async throws {
        try await withStatuses(on: .sqlite) { house in
            let anna = try await house.person("anna")
            let film = try await house.film(seconds: 31, by: anna)
            let request = SetStatusRequest(kind: .tea, background: film, audience: Audience(kind: .all))
            #expect(await failure { try await house.statuses.setStatus(request, by: anna) } == StatusesFailure.filmTooLong)
        }
    }
}
