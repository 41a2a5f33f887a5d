import API
import AccountsAPI
import ChannelsAPI
import ChatsAPI
import ContactsAPI
import MomentsAPI
import PagesAPI
import Server
import StatusesAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("What the live socket tells", .timeLimit(.minutes(2)))
struct FrameTests {
    /// Every act on accounts, contacts and chats that changes what Ben sees, by himself on another device and by others.
    @Test("The state from before and the frames since make the state of now, act by act", arguments: Engine.allCases)
    func oldStateAndFrames(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            let dan = try await house.person("Dan")
            let chat = try await house.friends(anna, ben)
            _ = try await house.friends(anna, carla)
            let phone = try await house.device(of: ben)
            var mirror = try await Mirror(ben.client)
            var read = await phone.diary.events.count

            func after(_ act: String, _ body: () async throws -> Void) async throws {
                try await body()
                try await house.server.settle()
                // Ben's own draft comes behind everything else that he is told.
                try await ben.client.updateState(UpdateChatStateRequest(chat: chat, draft: act))
                let told = await phone.waits { $0.states.last?.draft == act }
                for event in told.events.dropFirst(read) { mirror.take(event) }
                read = told.events.count
                let fresh = try await Mirror(ben.client)
                #expect(mirror == fresh, "after: \(act)")
            }

            try await after("a message") { try await anna.client.send("Hello", to: chat) }
            let wrong = try await anna.client.send("Wrogn", to: chat)
            try await after("a recall") { try await anna.client.recall(wrong.seq, in: chat) }
            try await after("an own message") { try await ben.client.send("Hello, Anna", to: chat) }
            try await after("a pin") { try await ben.client.updateState(UpdateChatStateRequest(chat: chat, isPinned: true)) }
            try await after("a mute") { try await ben.client.updateState(UpdateChatStateRequest(chat: chat, isMuted: true)) }
            try await after("a mark") { try await ben.client.updateState(UpdateChatStateRequest(chat: chat, isMarkedUnread: true)) }
            try await after("a look") { try await ben.client.updateState(UpdateChatStateRequest(chat: chat, floor: 5)) }
            try await after("sweeping a chat away") { try await ben.client.updateState(UpdateChatStateRequest(chat: chat, isHidden: true)) }
            try await after("a message that brings it back") { try await anna.client.send("Again", to: chat) }
            try await after("deleting for oneself") { try await ben.client.deleteForMe(wrong.seq - 1, in: chat) }

            try await after("a profile") { try await ben.client.updateProfile(UpdateProfileRequest(name: "Benjamin")) }
            try await after("a remark and a star") {
                _ = try await ben.client.updateContact(UpdateContactRequest(account: anna.id, remark: "A.", isStarred: true))
            }
            try await after("a tag") { _ = try await ben.client.createTag("Choir", members: [anna.id]) }
            let tag = try await ben.client.tags().first?.id
            try await after("another name for it") {
                _ = try await ben.client.updateTag(UpdateTagRequest(tag: try #require(tag), name: "Tenors", members: []))
            }
            try await after("no tag") { try await ben.client.deleteTag(try #require(tag)) }

            try await after("a request") {
                _ = try await dan.client.findPerson(handle: ben.handle)
                _ = try await dan.client.sendFriendRequest(to: ben.id, greeting: "Dan here")
            }
            let request = try await ben.client.friendRequests().first?.id
            try await after("a friend") { _ = try await ben.client.acceptFriendRequest(try #require(request)) }
            try await after("a block") { try await ben.client.block(dan.id) }
            try await after("no block") { try await ben.client.unblock(dan.id) }
            try await after("a friend less") { try await ben.client.removeContact(dan.id) }

            var group: ChatID?
            try await after("a group") { group = try await anna.client.createGroup("Choir", members: [ben.id, carla.id]).chat.id }
            let choir = try #require(group)
            try await after("a message to all") {
                let everybody = SendMessageRequest(
                    chat: choir, clientID: "all", content: .text(TextContent(text: "Tuesday")), mentionsAll: true)
                _ = try await anna.client.send(everybody)
            }
            try await after("a newcomer") {
                _ = try await house.friends(anna, dan)
                _ = try await anna.client.addMembers([dan.id], to: choir)
            }
            try await after("somebody removed") { try await anna.client.removeMember(dan.id, from: choir) }
            try await after("somebody gone quietly") { try await carla.client.removeMember(carla.id, from: choir) }
            try await after("being removed") { try await anna.client.removeMember(ben.id, from: choir) }

            let page = try await anna.client.createPage("choir_house", name: "Choir").card.id
            try await after("a follow") { try await ben.client.follow(page) }
            try await after("less of it") { try await ben.client.follow(page, live: false) }
            try await after("a role") { try await anna.client.setMember(ben.id, of: page, role: .editor) }
            try await after("a new name") { _ = try await anna.client.updatePage(UpdatePageRequest(page: page, name: "Singers")) }
            try await after("a Page of one's own") { try await anna.client.setMember(ben.id, of: page, role: .owner) }
            try await after("no follow") { try await ben.client.unfollow(page) }
            try await after("a follow again") { try await ben.client.follow(page) }
            try await after("a closed Page") { try await ben.client.closePage(page) }
            try await after("private likes") { _ = try await ben.client.updateChannelsSettings(likes: .private) }
            try await after("no Hot") { _ = try await ben.client.updateChannelsSettings(isHotOn: false) }
            let everybody = Audience(kind: .all)
            try await after("a status") { try await ben.client.setStatus(SetStatusRequest(kind: .tea, audience: everybody)) }
            try await after("another status") {
                try await ben.client.setStatus(SetStatusRequest(kind: .ownWords, text: "#Choir#", audience: everybody))
            }
            try await after("no status") { try await ben.client.endStatus() }
            try await after("a shorter range") {
                _ = try await ben.client.updateMomentSettings(UpdateMomentSettingsRequest(range: .threeDays))
            }
            try await after("ten for strangers") {
                _ = try await ben.client.updateMomentSettings(UpdateMomentSettingsRequest(showsStrangersTen: true))
            }
        }
    }

    @Test("Who leaves a group quietly is named to its leaders alone; the others hear how many they are", arguments: Engine.allCases)
    func leavesQuietly(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            for friend in [ben, carla] { _ = try await house.friends(anna, friend) }
            let chat = try await anna.client.createGroup("Choir", members: [ben.id, carla.id]).chat.id
            let annas = try await house.device(of: anna), bens = try await house.device(of: ben)
            try await carla.client.removeMember(carla.id, from: chat)
            let size = GroupSize(chat: chat, memberCount: 2, lastSeq: 2)
            let told = await bens.waits { $0.sizes.contains(size) }
            #expect(told.messages[chat] == nil)
            let leader = await annas.waits { $0.sizes.contains(size) }
            let isNamed = leader.messages[chat]?.contains { message in
                if case .notice(let notice) = message.content { return notice.event == .personLeft && notice.people.map(\.id) == [carla.id] }
                return false
            }
            #expect(isNamed == true)
            let carlas = try await carla.client.chats().map(\.id)
            #expect(!carlas.contains(chat))
        }
    }
}
