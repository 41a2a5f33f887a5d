import API
import AccountsAPI
import ContactsAPI
import Kernel
import StatusesAPI
import TestSupport
import Testing

@testable import Contacts
@testable import Statuses

/// Who sees a status. `sees` asks every way to read one and expects them to agree.
@Suite struct VisibilityTests {
    @Test(arguments: Engine.allCases)
    func `its author and friends see it, strangers and one-sided friends do not`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.person("cora"))
            let (left, leaving) = (try await house.friend("left", of: anna), try await house.friend("leaving", of: anna))
            try await house.remove(left, from: anna)
            try await house.remove(anna, from: leaving)
            try await house.set(by: anna)
            #expect(try await house.sees(anna, by: anna))
            #expect(try await house.sees(anna, by: ben))
            for other in [cora, left, leaving] { #expect(try await !house.sees(anna, by: other)) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `chats only, hiding mine and hiding theirs act at once and in their directions`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            try await house.set(by: anna)
            try await house.set(by: ben)
            func sight() async throws -> [Bool] { [try await house.sees(anna, by: ben), try await house.sees(ben, by: anna)] }
            #expect(try await sight() == [true, true])
            try await house.update(ben, of: anna, isChatsOnly: true)
            #expect(try await sight() == [false, false])
            try await house.update(ben, of: anna, hidesMine: true)
            #expect(try await sight() == [false, true])
            try await house.update(ben, of: anna, hidesTheirs: true)
            #expect(try await sight() == [true, false])
            try await house.update(ben, of: anna)
            #expect(try await sight() == [true, true])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a block in either direction hides it both ways until it is lifted`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            try await house.set(by: anna)
            try await house.set(by: ben)
            try await house.block(ben, by: anna)
            #expect(try await !house.sees(anna, by: ben))
            #expect(try await !house.sees(ben, by: anna))
            try await house.unblock(ben, by: anna)
            #expect(try await house.sees(anna, by: ben))
        }
    }

    @Test(arguments: Engine.allCases)
    func `those who are excepted by person or tag do not see it, and a tag is the people of that moment`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.friend("cora", of: anna))
            let (dora, emil) = (try await house.friend("dora", of: anna), try await house.friend("emil", of: anna))
            let tag = try await house.tag("work", with: [cora], by: anna)
            try await house.set(audience: house.all(but: [ben], tags: [tag]), by: anna)
            _ = try await house.contacts.manageTags.update(UpdateTagRequest(tag: tag, members: [dora.account]), by: anna)
            for other in [ben, cora] { #expect(try await !house.sees(anna, by: other)) }
            for other in [dora, emil, anna] { #expect(try await house.sees(anna, by: other)) }
            // Who comes back to Anna is still excepted.
            try await house.remove(anna, from: ben)
            try await house.add(anna, to: ben)
            #expect(try await !house.sees(anna, by: ben))
            try await house.set(by: anna)
            #expect(try await house.sees(anna, by: ben))
        }
    }

    @Test(arguments: Engine.allCases)
    func `it is over after a day by the clock alone, and at once when it is ended`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            try await house.set(by: anna)
            house.clock.advance(by: .seconds(24 * 3600) - .milliseconds(1))
            #expect(try await house.sees(anna, by: ben))
            house.clock.advance(by: .milliseconds(1))
            for viewer in [ben, anna] { #expect(try await !house.sees(anna, by: viewer)) }
            try await house.set(by: anna)
            try await house.statuses.endStatus(by: anna)
            for viewer in [ben, anna] { #expect(try await !house.sees(anna, by: viewer)) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `the audience is told to its author alone, and of those who like it nobody else is told either`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            let status = try await house.set(audience: house.all(), by: anna)
            try await house.statuses.likeStatus(status.id, by: ben)
            let (own, foreign) = (try await house.read(anna, by: anna), try await house.read(anna, by: ben))
            #expect(own.audience == .allBut)
            #expect(own.likers?.map(\.id) == [ben.account])
            #expect(foreign.audience == nil)
            #expect(foreign.likers == nil)
        }
    }

    @Test func `what is shown beside names is asked of at most two hundred people at once`() async throws {
        try await withStatuses(on: .sqlite) { house in
            let anna = try await house.person("anna")
            let many = (1...201).map { AccountID(rawValue: $0) }
            let failed = await failure { try await house.statuses.readStatuses.glances(of: many, by: anna) }
            #expect(failed == StatusesFailure.tooManyAccounts)
            let none = try await house.statuses.readStatuses.glances(of: Array(many.prefix(200)), by: anna)
            #expect(none.statuses.isEmpty)
        }
    }
}
