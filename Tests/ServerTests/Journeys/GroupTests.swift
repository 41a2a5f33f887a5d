import API
import AccountsAPI
import ChatsAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("The life of a group", .timeLimit(.minutes(2)))
struct GroupTests {
    @Test("Made, joined by a code, approved, led, left, handed over", arguments: Engine.allCases)
    func life(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            let dan = try await house.person("Dan"), eve = try await house.person("Eve")
            for friend in [ben, carla] { _ = try await house.friends(anna, friend) }
            let group = try await anna.client.createGroup("合唱团", members: [ben.id, carla.id])
            let chat = group.chat.id
            #expect(group.members.count == 3)

            // Ben invites Dan by a code; Dan reads nothing from before.
            try await anna.client.send("Before Dan", to: chat)
            let invite = try await ben.client.createInvite(to: chat)
            let preview = try await dan.client.viewInvite(code: invite.code)
            #expect(preview.name == "合唱团")
            let joined = try await dan.client.join(code: invite.code)
            #expect(joined.chat?.id == chat)
            let dansTexts = try await dan.texts(in: chat)
            #expect(dansTexts == [])

            // From now on the owner approves.
            try await anna.client.updateGroup(UpdateGroupRequest(chat: chat, announcement: "Tuesday at seven", joinsNeedApproval: true))
            let waiting = try await eve.client.join(code: invite.code, greeting: "I sing alto")
            #expect(waiting.isWaiting)
            let outside = await problem { try await eve.client.send("Hello", to: chat) }
            #expect(outside?.status == 404)
            let notAdmin = await problem { try await ben.client.approve(eve.id, in: chat) }
            #expect(notAdmin?.status == 403)
            try await anna.client.setRole(.admin, of: ben.id, in: chat)
            let requests = try await ben.client.joinRequests(to: chat)
            #expect(requests.map(\.greeting) == ["I sing alto"])
            try await ben.client.approve(eve.id, in: chat)

            // Roles.
            let members = await problem { try await dan.client.removeMember(eve.id, from: chat) }
            #expect(members?.status == 403)
            let owner = await problem { try await ben.client.removeMember(anna.id, from: chat) }
            #expect(owner?.status == 403)
            try await ben.client.removeMember(dan.id, from: chat)
            let gone = await problem { try await dan.reads(chat) }
            #expect(gone?.status == 404)

            try await anna.client.setRole(.owner, of: carla.id, in: chat)
            try await anna.client.removeMember(anna.id, from: chat)
            let left = await problem { try await anna.client.send("One more thing", to: chat) }
            #expect(left?.status == 404)
            let rest = try await carla.client.group(chat)
            #expect(rest.owner == carla.id)
            #expect(Set(rest.members.map(\.card.id)) == [ben.id, carla.id, eve.id])
            try await checkLog(of: chat, readBy: [carla.client])
        }
    }
}

extension Message {
    /// The name that a notice says the group has now.
    var newName: String? {
        if case .notice(let notice) = content, notice.event == .renamed { return notice.text }
        return nil
    }
}
