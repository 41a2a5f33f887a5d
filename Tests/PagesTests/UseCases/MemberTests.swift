import API
import AccountsAPI
import ContactsAPI
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Contacts
@testable import Pages

@Suite struct MemberTests {
    @Test(arguments: Engine.allCases)
    func `friends of the owner get roles, and are told`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let page = try await house.open(by: anna).card.id
            let members = try await house.set(.editor, of: bruno, on: page, by: anna).members
            #expect(members.map(\.card.id) == [anna.account, bruno.account])
            #expect(members.map(\.role) == [.owner, .editor])
            #expect(try await house.frames(of: bruno).last == "page")
            #expect(try await house.role(of: bruno, on: page) == .editor)
            let workers = try await house.database.read { [pages = house.pages] in try pages.workers(on: page, in: $0) }
            #expect(workers == [anna.account, bruno.account])

            try await house.set(.host, of: bruno, on: page, by: anna)
            #expect(try await house.roles(on: page, by: bruno) == [anna.account: .owner, bruno.account: .host])
            // Who is no friend any more keeps the role until it is taken away, and can be given another.
            try await house.contacts.removeContact(bruno.account, by: anna)
            try await house.set(.moderator, of: bruno, on: page, by: anna)
            #expect(try await house.role(of: bruno, on: page) == .moderator)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody else gets one`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            var people: [Caller] = []
            for name in ["stranger", "deleted_me", "deleted_by_me", "blocked_me"] { people.append(try await house.person(name)) }
            for person in people.dropFirst() { try await house.befriend(anna, person) }
            try await house.contacts.removeContact(anna.account, by: people[1])
            try await house.contacts.removeContact(people[2].account, by: anna)
            try await house.contacts.manageBlocks.block(anna.account, by: people[3])
            for person in people {
                let mark = try await house.mark(person)
                await #expect(throws: PagesFailure.notFriends) { try await house.set(.host, of: person, on: page, by: anna) }
                #expect(try await house.mark(person) == mark)
            }
            let nobody = Caller(account: AccountID(rawValue: 7), session: 1, isOperator: false)
            await #expect(throws: PagesFailure.notFriends) { try await house.set(.host, of: nobody, on: page, by: anna) }
            #expect(try await house.roles(on: page, by: anna) == [anna.account: .owner])
        }
    }

    @Test(arguments: Engine.allCases)
    func `giving the same role again tells nobody anything`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let host = try await house.member("host_one", .host, on: page, of: anna)
            let marks = [try await house.mark(anna), try await house.mark(host)]
            try await house.set(.host, of: host, on: page, by: anna)
            try await house.set(.owner, of: anna, on: page, by: anna)
            #expect([try await house.mark(anna), try await house.mark(host)] == marks)
            await #expect(throws: PagesFailure.badRole) { try await house.set(.unknown, of: host, on: page, by: anna) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `the Page is handed over to somebody who works on it, and its old owner becomes an editor`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, friend) = (try await house.person("anna_lee"), try await house.person("friend_1"))
            try await house.befriend(anna, friend)
            let page = try await house.open(by: anna).card.id
            let heir = try await house.member("the_heir", .moderator, on: page, of: anna)
            await #expect(throws: PagesFailure.heirNeeded) { try await house.set(.owner, of: friend, on: page, by: anna) }
            let marks = [try await house.mark(anna), try await house.mark(heir)]
            try await house.set(.owner, of: heir, on: page, by: anna)
            try await house.work()
            #expect(try await house.roles(on: page, by: anna) == [anna.account: .editor, heir.account: .owner])
            #expect(try await house.frames(of: anna, since: marks[0]) == ["page"])
            #expect(try await house.frames(of: heir, since: marks[1]) == ["page"])
            // Once more, after an answer that was lost.
            let again = try await house.set(.owner, of: heir, on: page, by: anna).members.map(\.role)
            #expect(again == [.editor, .owner])
            try await house.work()
            #expect(try await house.frames(of: anna, since: marks[0]) == ["page"])
            await #expect(throws: PagesFailure.notYourRole) { try await house.pages.closePage(page, by: anna) }
            try await house.pages.closePage(page, by: heir)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was on the old owner's profile is not on the new one's`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let heir = try await house.member("the_heir", .editor, on: page, of: anna)
            _ = try await house.pages.updatePage(UpdatePageRequest(page: page, isOnProfile: true), by: anna)
            try await house.set(.owner, of: heir, on: page, by: anna)
            for owner in [anna, heir] {
                #expect(try await house.pages.readPages.list(of: owner.account, by: anna).pages.isEmpty)
            }
            _ = try await house.pages.updatePage(UpdatePageRequest(page: page, isOnProfile: true), by: heir)
            #expect(try await house.pages.readPages.list(of: heir.account, by: anna).pages.map(\.id) == [page])
        }
    }

    @Test(arguments: Engine.allCases)
    func `an owner cannot leave or lower themselves, whoever asks`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            await #expect(throws: PagesFailure.ownerStays) { try await house.remove(anna, from: page, by: anna) }
            await #expect(throws: PagesFailure.ownerStays) { try await house.set(.editor, of: anna, on: page, by: anna) }
            #expect(try await house.role(of: anna, on: page) == .owner)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a role is taken away or laid down, and doing it again does nothing`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let editor = try await house.member("editor_1", .editor, on: page, of: anna)
            let host = try await house.member("host_one", .host, on: page, of: anna)
            for _ in 1...2 {
                try await house.remove(editor, from: page, by: anna)
                try await house.remove(host, from: page, by: host)
            }
            for caller in [editor, host] {
                #expect(try await house.frames(of: caller).count { $0 == "pageLeft" } == 1)
                #expect(try await house.role(of: caller, on: page) == nil)
                await #expect(throws: PagesFailure.notYours) { try await house.pages.listMembers(page, by: caller) }
            }
            await #expect(throws: Failure.notFound) { try await house.remove(host, from: PageID(rawValue: 7), by: host) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `two who are handed two things at once leave one owner`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            var heirs: [Caller] = []
            for name in ["heir_one", "heir_two"] { heirs.append(try await house.member(name, .editor, on: page, of: anna)) }
            await withTaskGroup(of: Void.self) { group in
                for heir in heirs { group.addTask { _ = try? await house.set(.owner, of: heir, on: page, by: anna) } }
            }
            let roles = try await house.roles(on: page, by: anna).values.sorted { $0.rawValue < $1.rawValue }
            #expect(roles == [.editor, .editor, .owner])
        }
    }

    @Test(arguments: Engine.allCases)
    func `there are as many on a Page, and for a person, as the rules say`(engine: Engine) async throws {
        var rules = PagesRules.lenient
        rules.mostMembers = 3
        rules.mostWorkedOn = 2
        rules.mostOwned = 1
        try await withPages(on: engine, rules: rules) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let page = try await house.open(by: anna).card.id
            let own = try await house.open("bruno_page", by: bruno).card.id
            try await house.set(.editor, of: bruno, on: page, by: anna)
            // Bruno owns one already.
            await #expect(throws: PagesFailure.otherOwnsTooMany) { try await house.set(.owner, of: bruno, on: page, by: anna) }
            // Bruno works on two.
            let carla = try await house.person("carla_wu")
            try await house.befriend(carla, bruno)
            let third = try await house.open("carla_page", by: carla).card.id
            await #expect(throws: PagesFailure.otherBusy) { try await house.set(.host, of: bruno, on: third, by: carla) }
            // Three work on Anna's.
            _ = try await house.member("third_one", .host, on: page, of: anna)
            await #expect(throws: PagesFailure.tooManyMembers) { _ = try await house.member("fourth_one", .host, on: page, of: anna) }
            try await house.pages.closePage(own, by: bruno)
            try await house.set(.owner, of: bruno, on: page, by: anna)
        }
    }
}
