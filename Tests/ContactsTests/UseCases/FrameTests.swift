import API
import AccountsAPI
import ContactsAPI
import Events
import Foundation
import Kernel
import Storage
import TestSupport
import Testing

@testable import Contacts

/// For everything that can happen: what a device knew, and the frames it got since, make what the server knows.
@Suite struct FrameTests {
    @Test(arguments: Engine.allCases)
    func `old state and frames make the new state, after each step of a long story`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let carla = try await house.person("carla_wu")
            let contacts = house.contacts
            let first = try #require(try await house.ask(bruno, anna).request)
            let steps: [(String, @Sendable () async throws -> Void)] = [
                ("accept", { try await house.accept(first.id, by: anna, remark: "B.") }),
                ("ask", { try await house.ask(anna, carla) }),
                ("repeat", { try await house.ask(anna, carla, greeting: "Again") }),
                ("crossed", { try await house.ask(carla, anna) }),
                ("tag", { _ = try await contacts.manageTags.create(CreateTagRequest(name: "Close", members: [bruno.account]), by: anna) }),
                ("star", { try await house.update(anna, UpdateContactRequest(account: bruno.account, isStarred: true)) }),
                (
                    "retag",
                    {
                        let tag = try await contacts.manageTags.list(by: anna).tags[0].id
                        try await house.update(anna, UpdateContactRequest(account: carla.account, tags: [tag]))
                    }
                ),
                (
                    "untag",
                    {
                        let tag = try await contacts.manageTags.list(by: anna).tags[0].id
                        _ = try await contacts.manageTags.update(UpdateTagRequest(tag: tag, members: [carla.account]), by: anna)
                    }
                ),
                ("block", { try await contacts.manageBlocks.block(bruno.account, by: anna) }),
                ("delete", { try await contacts.removeContact(bruno.account, by: anna) }),
                ("unblock", { try await contacts.manageBlocks.unblock(bruno.account, by: anna) }),
                ("return", { try await house.ask(anna, bruno) }),
                ("asked", { try await house.ask(try await house.person("dario_ma"), anna) }),
                ("ignore", { try await contacts.dismissRequest(try await house.requests(of: anna)[0].id, by: anna) }),
                (
                    "delete tag",
                    { try await contacts.manageTags.delete(try await contacts.manageTags.list(by: anna).tags[0].id, by: anna) }
                ),
            ]
            var device = try await Device(house, anna)
            for (name, step) in steps {
                try await step()
                try await device.catchUp(house, anna)
                let fresh = try await Device(house, anna)
                #expect(device.state == fresh.state, "after: \(name)")
            }
        }
    }
}

/// What a client keeps of its contacts, and how it takes frames in.
private struct Device {
    struct State: Equatable {
        var contacts: [AccountID: Contact] = [:]
        var requests: [FriendRequestID: String] = [:]
        /// Name and number of members.
        var tags: [TagID: String] = [:]
        var blocked: [AccountID] = []
    }

    var state = State()
    private var seq: Int64

    /// Fetches everything anew.
    init(_ house: ContactsHouse, _ caller: Caller) async throws {
        seq = try await house.mark(caller)
        for contact in try await house.contacts.listContacts(PageRequest(limit: 200), by: caller).items {
            state.contacts[contact.card.id] = contact
        }
        for request in try await house.requests(of: caller) { state.requests[request.id] = request.greeting }
        take(try await house.contacts.manageTags.list(by: caller))
        state.blocked = try await house.contacts.manageBlocks.list(by: caller).people.map(\.id)
    }

    mutating func catchUp(_ house: ContactsHouse, _ caller: Caller) async throws {
        let since = seq
        let changes = try await house.database.read { [log = house.changes] in try log.list(of: caller.account, since: since, in: $0) }
        for change in changes.changes { try take(change) }
        seq = changes.latest
    }

    private mutating func take(_ change: Change) throws {
        switch change.type {
        case ContactsAPI.contactChanged.type:
            let contact = try read(Contact.self, change)
            state.contacts[contact.card.id] = contact
        case ContactsAPI.contactRemoved.type: state.contacts[try read(AccountPath.self, change).account] = nil
        case ContactsAPI.requestChanged.type:
            let request = try read(FriendRequest.self, change)
            state.requests[request.id] = request.greeting
        case ContactsAPI.requestEnded.type: state.requests[try read(FriendRequestPath.self, change).request] = nil
        case ContactsAPI.tagsChanged.type: take(try read(Tags.self, change))
        case ContactsAPI.blocksChanged.type: state.blocked = try read(BlockedPeople.self, change).people.map(\.id)
        default: break
        }
    }

    private mutating func take(_ tags: Tags) {
        state.tags = Dictionary(uniqueKeysWithValues: tags.tags.map { ($0.id, "\($0.name): \($0.count)") })
    }

    private func read<Body: Decodable>(_ type: Body.Type, _ change: Change) throws -> Body {
        try JSONDecoder().decode(type, from: try JSONEncoder().encode(change.body))
    }
}
