import API
import AccountsAPI
@testable import Chats
import ChatsAPI
import Kernel
import Storage
import TestSupport
import Testing

struct GroupTests {
    @Test("Only friends can be put into a group", arguments: Engine.allCases)
    func friendsOnly(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let group = try await world.group(anna, [bert])
            await #expect(throws: Failure.self) {
                try await world.chats.addMembers(AddMembersRequest(chat: group, accounts: [eve.account]), by: anna)
            }
            await #expect(throws: Failure.self) {
                try await world.chats.createGroup(CreateGroupRequest(members: [eve.account]), by: anna)
            }
            await #expect(throws: Failure.notFound) { try await world.log(of: group, for: eve) }
        }
    }

    @Test("Making a group twice with one client id makes one group", arguments: Engine.allCases)
    func createdOnce(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            world.people.befriend(anna, bert)
            let request = CreateGroupRequest(name: "Tea", members: [bert.account], clientID: "g")
            let first = try await world.chats.createGroup(request, by: anna)
            let again = try await world.chats.createGroup(request, by: anna)
            #expect(first.chat.id == again.chat.id)
        }
    }

    @Test("Above forty members people are invited and must accept, and the invitation is theirs alone", arguments: Engine.allCases)
    func invitation(on engine: Engine) async throws {
        var rules = ChatRules.roomy
        rules.directAddLimit = 3
        try await inWorld(on: engine, rules: rules) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl"), dora = world.person("Dora")
            let group = try await world.group(anna, [bert, carl])
            world.people.befriend(anna, dora)
            let added = try await world.chats.addMembers(AddMembersRequest(chat: group, accounts: [dora.account]), by: anna)
            #expect(added.added.isEmpty)
            #expect(added.invited == [dora.account])
            await #expect(throws: Failure.notFound) { try await world.log(of: group, for: dora) }
            let direct = try await world.chats.openDirect(OpenDirectChatRequest(account: anna.account), by: dora)
            guard case .invitation(let card)? = try await world.log(of: direct.id, for: dora).last?.content else {
                return #expect(Bool(false), "Dora was sent no card")
            }
            let error = await #expect(throws: Failure.self) {
                try await world.chats.useInvite.join(JoinGroupRequest(code: card.code), by: world.person("Eve"))
            }
            #expect(error?.code == "chats.invite_over")
            let joined = try await world.chats.useInvite.join(JoinGroupRequest(code: card.code), by: dora)
            #expect(joined.chat?.id == group)
        }
    }

    @Test("An invite ends after seven days, at 200 members, and when its maker leaves", arguments: Engine.allCases)
    func inviteEnds(on engine: Engine) async throws {
        var rules = ChatRules.roomy
        rules.inviteLimit = 3
        try await inWorld(on: engine, rules: rules) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl"), dora = world.person("Dora")
            let group = try await world.group(anna, [bert])
            let invite = try await world.chats.createInvite(ChatPath(chat: group), by: anna, origin: "https://tea.example")
            let preview = try await world.chats.useInvite.view(InvitePath(code: invite.code), by: carl)
            #expect(preview.name == "Tea" && preview.memberCount == 2 && !preview.isMember)
            #expect(try await world.chats.useInvite.join(JoinGroupRequest(code: invite.code), by: carl).chat?.id == group)
            await expectOver(world, invite, dora)
            try await world.chats.removeMember(MemberPath(chat: group, account: carl.account), by: anna)
            let berts = try await world.chats.createInvite(ChatPath(chat: group), by: bert, origin: "")
            try await world.chats.removeMember(MemberPath(chat: group, account: bert.account), by: bert)
            await expectOver(world, berts, dora)
            world.clock.pass(.seconds(7 * 86_400))
            await expectOver(world, invite, dora)
        }
    }

    private func expectOver(_ world: ChatWorld, _ invite: GroupInvite, _ person: Caller) async {
        let error = await #expect(throws: Failure.self) {
            try await world.chats.useInvite.join(JoinGroupRequest(code: invite.code), by: person)
        }
        #expect(error?.code == "chats.invite_over")
    }

    @Test("Where the owner approves, people wait; only the owner and admins see and decide", arguments: Engine.allCases)
    func approval(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl"), dora = world.person("Dora")
            let group = try await world.group(anna, [bert])
            let invite = try await world.chats.createInvite(ChatPath(chat: group), by: anna, origin: "")
            _ = try await world.chats.updateGroup(UpdateGroupRequest(chat: group, joinsNeedApproval: true), by: anna)
            let joined = try await world.chats.useInvite.join(JoinGroupRequest(code: invite.code, greeting: "it is me"), by: carl)
            #expect(joined.isWaiting && joined.chat == nil)
            world.people.befriend(bert, dora)
            let asked = try await world.chats.addMembers(AddMembersRequest(chat: group, accounts: [dora.account]), by: bert)
            #expect(asked.waiting == [dora.account])
            await #expect(throws: Failure.membersOnly) { try await world.chats.joinRequests.list(ChatPath(chat: group), by: bert) }
            await #expect(throws: Failure.notFound) { try await world.chats.joinRequests.list(ChatPath(chat: group), by: carl) }
            let waiting = try await world.chats.joinRequests.list(ChatPath(chat: group), by: anna).requests
            #expect(Set(waiting.map(\.person.name)) == ["Carl", "Dora"])
            let path = MemberPath(chat: group, account: carl.account)
            await #expect(throws: Failure.membersOnly) { try await world.chats.joinRequests.approve(path, by: bert) }
            try await world.chats.joinRequests.approve(path, by: anna)
            try await world.chats.joinRequests.refuse(MemberPath(chat: group, account: dora.account), by: anna)
            let members = try await world.chats.readGroup(ChatPath(chat: group), by: carl).members.map(\.card.name)
            #expect(members == ["Anna", "Bert", "Carl"])
        }
    }

    @Test("Who comes later reads nothing from before, and who is gone reads nothing at all", arguments: Engine.allCases)
    func comingAndGoing(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl")
            let group = try await world.group(anna, [bert])
            try await world.say("before", in: group, by: anna)
            world.people.befriend(anna, carl)
            _ = try await world.chats.addMembers(AddMembersRequest(chat: group, accounts: [carl.account]), by: anna)
            try await world.say("after", in: group, by: anna)
            #expect(try await world.texts(of: group, for: carl) == ["after"])
            let found = try await world.chats.searchMessages(SearchMessagesRequest(chat: group, words: "before"), by: carl)
            #expect(found.messages.isEmpty)
            let carls = FakeSocket(of: carl, in: world.hub)
            try await world.chats.removeMember(MemberPath(chat: group, account: carl.account), by: anna)
            try await world.say("among us", in: group, by: bert)
            #expect(carls.frames.allSatisfy { !$0.contains("among us") })
            await #expect(throws: Failure.notFound) { try await world.log(of: group, for: carl) }
            #expect(try await world.chats.listChats(.init(), by: carl).items.isEmpty)
        }
    }

    @Test("Leaving is told to the owner and the admins only, and the others' numbers stay whole", arguments: Engine.allCases)
    func quietLeaving(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl")
            let group = try await world.group(anna, [bert, carl])
            try await world.chats.removeMember(MemberPath(chat: group, account: carl.account), by: carl)
            func left(_ reader: Caller) async throws -> Bool {
                try await world.log(of: group, for: reader).contains { message in
                    if case .notice(let notice) = message.content { notice.event == .personLeft } else { false }
                }
            }
            #expect(try await left(anna))
            #expect(try await !left(bert))
            let page = try await world.chats.readMessages(ReadMessagesRequest(chat: group, after: 0), by: bert)
            #expect(page.through == page.lastSeq)
        }
    }

    @Test("Roles: who may rename, announce, appoint, remove and hand over", arguments: Engine.allCases)
    func roles(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl")
            let group = try await world.group(anna, [bert, carl])
            _ = try await world.chats.updateGroup(UpdateGroupRequest(chat: group, name: "Choir"), by: carl)
            let announce = UpdateGroupRequest(chat: group, announcement: "Rehearsal on Friday")
            await #expect(throws: Failure.membersOnly) { try await world.chats.updateGroup(announce, by: carl) }
            let appoint = SetRoleRequest(chat: group, account: bert.account, role: .admin)
            await #expect(throws: Failure.ownerOnly) { try await world.chats.setRole(appoint, by: bert) }
            _ = try await world.chats.setRole(appoint, by: anna)
            #expect(try await world.chats.updateGroup(announce, by: bert).announcement == "Rehearsal on Friday")
            let removeOwner = MemberPath(chat: group, account: anna.account)
            await #expect(throws: Failure.membersOnly) { try await world.chats.removeMember(removeOwner, by: bert) }
            _ = try await world.chats.setRole(SetRoleRequest(chat: group, account: bert.account, role: .owner), by: anna)
            await #expect(throws: Failure.ownerOnly) { try await world.chats.setRole(appoint, by: anna) }
            try await world.chats.removeMember(removeOwner, by: bert)
            #expect(try await world.chats.readGroup(ChatPath(chat: group), by: carl).owner == bert.account)
        }
    }

    @Test("A group whose owner leaves passes on", arguments: Engine.allCases)
    func heir(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl")
            let group = try await world.group(anna, [bert, carl])
            _ = try await world.chats.setRole(SetRoleRequest(chat: group, account: carl.account, role: .admin), by: anna)
            try await world.chats.removeMember(MemberPath(chat: group, account: anna.account), by: anna)
            #expect(try await world.chats.readGroup(ChatPath(chat: group), by: bert).owner == carl.account)
        }
    }

    @Test("A mention is found by its reader until it is read, and only those who lead mention all", arguments: Engine.allCases)
    func mentions(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let group = try await world.group(anna, [bert])
            func send(_ mentions: [AccountID], all: Bool, by sender: Caller) async throws -> SentMessage {
                try await world.chats.sendMessage(
                    SendMessageRequest(
                        chat: group, clientID: "\(mentions)\(all)", content: .text(TextContent(text: "@")), mentions: mentions,
                        mentionsAll: all), by: sender)
            }
            let one = try await send([bert.account, eve.account], all: false, by: anna)
            #expect(try await world.chats.readChat(ChatPath(chat: group), by: bert).mine.mentionedAt == one.seq)
            #expect(try await world.log(of: group, for: bert).last?.mentions == [bert.account])
            await #expect(throws: Failure.membersOnly) { try await send([], all: true, by: bert) }
            let all = try await send([], all: true, by: anna)
            #expect(try await world.chats.readChat(ChatPath(chat: group), by: bert).mine.mentionedAt == all.seq)
            let read = try await world.chats.updateState(UpdateChatStateRequest(chat: group, floor: all.seq), by: bert)
            #expect(read.mentionedAt == nil)
        }
    }

    @Test("A message to a group writes one row, however many members it has", arguments: Engine.allCases)
    func oneRow(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna")
            let members = (0..<30).map { world.person("Member \($0)") }
            let group = try await world.group(anna, members)
            let tables = ["messages", "chat_members", "changes", "chat_mentions", "message_media"]
            func count() async throws -> Int {
                try await world.database.read { transaction in
                    try tables.reduce(0) { try $0 + transaction.rows("SELECT 1 FROM \(raw: $1)").count }
                }
            }
            let before = try await count()
            try await world.say("hello all", in: group, by: anna)
            #expect(try await count() == before + 1)
        }
    }
}
