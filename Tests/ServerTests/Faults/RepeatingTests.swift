import API
import AccountsAPI
import ChatsAPI
import ContactsAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("An answer that is lost", .timeLimit(.minutes(2)))
struct RepeatingTests {
    @Test("Each call whose answer was lost is made again, and has one effect", arguments: Engine.allCases)
    func oneEffect(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            let chat = try await house.friends(anna, ben)
            try await Line.with(to: house.url) { line, url in
                let unsteady = anna.through(url)
                func cut<T>(_ call: () async throws -> T) async throws -> T {
                    line.cutNextAnswer()
                    return try await call()
                }

                // Finding somebody first, as one does.
                _ = try await unsteady.findPerson(handle: carla.handle)
                _ = try await cut { try await unsteady.sendFriendRequest(to: carla.id, greeting: "Hi") }
                let requests = try await carla.client.friendRequests()
                #expect(requests.count == 1)
                let request = try #require(requests.first)
                let accepting = carla.through(url)
                let accepted = try await cut { try await accepting.acceptFriendRequest(request.id) }
                #expect(accepted.card.id == anna.id)

                _ = try await cut { try await unsteady.invite() }
                let invitations = try await anna.client.call(AccountsAPI.listInvitations).invitations
                #expect(invitations.count == 1)

                let sent = try await cut { try await unsteady.send("Once", to: chat) }
                let texts = try await ben.texts(in: chat, after: sent.seq - 1)
                #expect(texts == ["Once"])

                let group = try await cut { try await unsteady.createGroup("One", members: [ben.id]) }
                let groups = try await anna.client.chats().filter { $0.kind == .group }
                #expect(groups.map(\.id) == [group.chat.id])

                _ = try await cut { try await unsteady.forward(
                    ForwardRequest(chat: chat, seqs: [sent.seq], to: [group.chat.id], merged: false, clientID: "f")) }
                let forwarded = try await ben.texts(in: group.chat.id)
                #expect(forwarded == ["Once"])

                let kept = try await cut { try await unsteady.keep(sent.seq, in: chat) }
                _ = try await cut { try await unsteady.dropFavourite(kept.id) }
                let favourites = try await anna.client.favourites()
                #expect(favourites.isEmpty)

                _ = try await cut { try await unsteady.recall(sent.seq, in: chat) }
                let recalls = try await ben.reads(chat).count { if case .recall = $0.content { true } else { false } }
                #expect(recalls == 1)

                let state = try await cut { try await unsteady.updateState(UpdateChatStateRequest(chat: chat, isPinned: true)) }
                #expect(state.isPinned)

                _ = try await cut { try await unsteady.updateGroup(UpdateGroupRequest(chat: group.chat.id, name: "Two")) }
                let renames = try await ben.reads(group.chat.id).compactMap(\.newName)
                #expect(renames == ["Two"])

                _ = try await cut { try await unsteady.block(ben.id) }
                _ = try await cut { try await unsteady.unblock(ben.id) }
                let blocked = try await anna.client.blockedPeople()
                #expect(blocked.isEmpty)

                _ = try await cut { try await unsteady.removeMember(anna.id, from: group.chat.id) }
                let members = try await ben.client.group(group.chat.id).members.map(\.card.id)
                #expect(members == [ben.id])
                try await checkLog(of: chat, readBy: [anna.client, ben.client])
            }
        }
    }

    @Test("The same message from two devices, a hundred times at once, is one message with one answer", arguments: Engine.allCases)
    func sameMessage(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            let phones = try await [house.device(of: anna), house.device(of: anna)]
            let message = SendMessageRequest(chat: chat, clientID: "the same", content: .text(TextContent(text: "Once")))
            let places = try await withThrowingTaskGroup(of: Int64.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        if number.isMultiple(of: 3) { return try await anna.client.send(message).seq }
                        return try await phones[number % 2].live.send(message).seq
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(places.count == 1)
            let texts = try await ben.texts(in: chat, after: (places.first ?? 1) - 1)
            #expect(texts == ["Once"])
            // What was recorded and is played back after signing out is refused.
            let second = try await house.visitor.signIn(handle: anna.handle, password: Person.password)
            try await second.signOut()
            let replayed = await problem { try await second.send(message) }
            #expect(replayed?.status == 401)
            // Played back by somebody else it is theirs, not hers.
            let stranger = try await house.person("Mallory")
            let stolen = await problem { try await stranger.client.send(message) }
            #expect(stolen?.status == 404)
        }
    }
}
