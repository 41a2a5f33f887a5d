import API
import ContactsAPI
import Kernel
import TestSupport
import Testing

@testable import Contacts

@Suite struct TagTests {
    @Test(arguments: Engine.allCases)
    func `a tag is made, renamed, filled and deleted`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let carla = try await house.person("carla_wu")
            try await house.befriend(anna, bruno)
            try await house.befriend(anna, carla)
            let tag = try await house.contacts.manageTags.create(CreateTagRequest(name: " Close ", members: [bruno.account]), by: anna)
            #expect(tag.name == "Close" && tag.count == 1)
            let changed = try await house.contacts.manageTags.update(
                UpdateTagRequest(tag: tag.id, name: "Closest", members: [carla.account, bruno.account, carla.account]), by: anna)
            #expect(changed.name == "Closest" && changed.count == 2)
            #expect(try await house.tags(of: anna, on: carla) == [tag.id])
            try await house.contacts.manageTags.delete(tag.id, by: anna)
            #expect(try await house.contacts.manageTags.list(by: anna).tags.isEmpty)
            #expect(try await house.tags(of: anna, on: carla) == [])
            #expect(try await house.friends(of: anna).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a friend's tags are replaced, and go with the friend`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let one = try await house.contacts.manageTags.create(CreateTagRequest(name: "One"), by: anna).id
            let two = try await house.contacts.manageTags.create(CreateTagRequest(name: "Two"), by: anna).id
            #expect(try await house.update(anna, UpdateContactRequest(account: bruno.account, tags: [one, two])).tags == [one, two])
            #expect(try await house.update(anna, UpdateContactRequest(account: bruno.account, tags: [two])).tags == [two])
            #expect(try await house.contacts.manageTags.list(by: anna).tags.map(\.count) == [0, 1])
            try await house.contacts.removeContact(bruno.account, by: anna)
            #expect(try await house.contacts.manageTags.list(by: anna).tags.map(\.count) == [0, 0])
            #expect(try await house.frames(of: anna).last == "tags")
        }
    }

    @Test(arguments: Engine.allCases)
    func `somebody else's tag is not there`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let tag = try await house.contacts.manageTags.create(CreateTagRequest(name: "Close"), by: anna).id
            #expect(try await house.contacts.manageTags.list(by: bruno).tags.isEmpty)
            await #expect(throws: Failure.notFound) {
                try await house.contacts.manageTags.update(UpdateTagRequest(tag: tag, name: "Mine"), by: bruno)
            }
            await #expect(throws: Failure.notFound) { try await house.contacts.manageTags.delete(tag, by: bruno) }
            await #expect(throws: ContactsFailure.badTags) {
                try await house.update(bruno, UpdateContactRequest(account: anna.account, tags: [tag]))
            }
            #expect(try await house.contacts.manageTags.list(by: anna).tags.map(\.name) == ["Close"])
        }
    }

    @Test func `names are different, seen and short, and only friends are tagged`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let tag = try await house.contacts.manageTags.create(CreateTagRequest(name: "Close"), by: anna)
            let other = try await house.contacts.manageTags.create(CreateTagRequest(name: "Family"), by: anna)
            await #expect(throws: ContactsFailure.tagExists) {
                try await house.contacts.manageTags.create(CreateTagRequest(name: "Close"), by: anna)
            }
            await #expect(throws: ContactsFailure.tagExists) {
                try await house.contacts.manageTags.update(UpdateTagRequest(tag: other.id, name: "Close"), by: anna)
            }
            #expect(try await house.contacts.manageTags.update(UpdateTagRequest(tag: tag.id, name: "Close"), by: anna).name == "Close")
            for name in ["", " ", "a\nb", String(repeating: "a", count: 31)] {
                await #expect(throws: ContactsFailure.badTagName) {
                    try await house.contacts.manageTags.create(CreateTagRequest(name: name), by: anna)
                }
            }
            await #expect(throws: ContactsFailure.notAFriend) {
                try await house.contacts.manageTags.create(CreateTagRequest(name: "New", members: [bruno.account]), by: anna)
            }
            await #expect(throws: ContactsFailure.tagTooLarge) {
                let many = (1...1_001).map { AccountID(rawValue: $0) }
                return try await house.contacts.manageTags.update(UpdateTagRequest(tag: tag.id, members: many), by: anna)
            }
        }
    }
}

extension ContactsHouse {
    func tags(of caller: Caller, on friend: Caller) async throws -> [TagID]? {
        try await contacts.lookUp.find(friend.account, by: caller).contact?.tags
    }
}
