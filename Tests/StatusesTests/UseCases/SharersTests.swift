import API
import AccountsAPI
import ContactsAPI
import Kernel
import StatusesAPI
import TestSupport
import Testing

@testable import Statuses

@Suite struct SharersTests {
    @Test(arguments: Engine.allCases)
    func `friends who are in the middle of the same find each other`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.friend("cora", of: anna))
            let dora = try await house.friend("dora", of: anna)
            try await house.set(.insomnia, by: anna)
            try await house.set(.insomnia, "since three", by: ben)
            try await house.set(.sleep, by: cora)
            try await house.set(.insomnia, by: dora)
            #expect(try await house.sharers(with: anna, by: anna) == [dora.account, ben.account])
            // Ben is no friend of Dora's.
            #expect(try await house.sharers(with: ben, by: ben) == [anna.account])
            #expect(try await house.sharers(with: anna, by: ben).isEmpty)
            #expect(try await house.sharers(with: ben, by: anna) == [dora.account])
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody is found whose status the caller may not see`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let hiding = try await house.friend("hiding", of: anna)
            let excepting = try await house.friend("excepting", of: anna)
            let blocked = try await house.friend("blocked", of: anna)
            let gone = try await house.friend("gone", of: anna)
            let stranger = try await house.person("stranger")
            try await house.update(anna, of: hiding, hidesMine: true)
            try await house.block(blocked, by: anna)
            for person in [anna, hiding, blocked, stranger, gone] { try await house.set(.insomnia, by: person) }
            try await house.set(.insomnia, audience: house.all(but: [anna]), by: excepting)
            try await house.remove(anna, from: gone)
            #expect(try await house.sharers(with: anna, by: anna).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `that somebody does not look at the caller's status is not told by their absence`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            try await house.set(.insomnia, by: anna)
            try await house.set(.insomnia, by: ben)
            try await house.update(anna, of: ben, hidesTheirs: true)
            #expect(try await house.sharers(with: anna, by: anna) == [ben.account])
        }
    }

    @Test(arguments: Engine.allCases)
    func `own words are the same with the same topic, or word for word`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.friend("cora", of: anna))
            try await house.set(.ownWords, "Off to the #Lake#", by: anna)
            try await house.set(.ownWords, "#lake# again", by: ben)
            try await house.set(.ownWords, "Off to the lake", by: cora)
            #expect(try await house.sharers(with: anna, by: anna) == [ben.account])
            try await house.set(.ownWords, "off to the LAKE", by: anna)
            #expect(try await house.sharers(with: anna, by: anna) == [cora.account])
        }
    }

    @Test(arguments: Engine.allCases)
    func `who has ended it, or had it a day ago, is not found`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.friend("cora", of: anna))
            try await house.set(.insomnia, by: ben)
            house.advance(hours: 24)
            try await house.set(.insomnia, by: anna)
            try await house.set(.insomnia, by: cora)
            try await house.statuses.endStatus(by: cora)
            #expect(try await house.sharers(with: anna, by: anna).isEmpty)
        }
    }
}
