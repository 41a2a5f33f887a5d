import API
@testable import Chats
import ChatsAPI
import Foundation
import Kernel
import Storage
import TestSupport
import Testing

struct ReadingTests {
    @Test("A log is read in pages from either end, without loss or double", arguments: Engine.allCases)
    func pages(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            for index in 1...25 { try await world.say("\(index)", in: chat, by: anna) }
            var forward: [Int64] = [], after: Int64 = 0
            repeat {
                let page = try await world.chats.readMessages(ReadMessagesRequest(chat: chat, after: after, limit: 10), by: bert)
                forward += page.messages.map(\.seq)
                after = page.through
            } while after < 25
            #expect(forward == Array(1...25))
            let newest = try await world.chats.readMessages(ReadMessagesRequest(chat: chat, limit: 10), by: bert)
            #expect(newest.messages.map(\.seq) == Array(16...25))
            let older = try await world.chats.readMessages(ReadMessagesRequest(chat: chat, before: 16, limit: 10), by: bert)
            #expect(older.messages.map(\.seq) == Array(6...15))
        }
    }

    @Test("Absurd numbers give an empty page and no crash", arguments: [Int64.max, Int64.max - 1, -1, Int64.min, 10_000_000_000])
    func absurd(number: Int64) async throws {
        try await inWorld(on: .sqlite) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            try await world.say("one", in: chat, by: anna)
            for request in [
                ReadMessagesRequest(chat: chat, after: number), ReadMessagesRequest(chat: chat, before: number),
                ReadMessagesRequest(chat: chat, after: number, limit: .max),
            ] {
                let page = try await world.chats.readMessages(request, by: bert)
                #expect(page.messages.count <= 1)
                #expect(page.lastSeq == 1)
            }
            _ = try await world.chats.searchMessages(SearchMessagesRequest(chat: chat, words: "one", before: number), by: bert)
        }
    }

    @Test("How far someone has read only grows, and nobody else hears of it", arguments: Engine.allCases)
    func floor(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            for text in ["one", "two", "three"] { try await world.say(text, in: chat, by: anna) }
            #expect(try await world.chats.readChat(ChatPath(chat: chat), by: bert).mine.unread == 3)
            let annas = FakeSocket(of: anna, in: world.hub), berts = FakeSocket(of: bert, in: world.hub)
            let raised = try await world.chats.updateState(UpdateChatStateRequest(chat: chat, floor: 2), by: bert)
            #expect(raised.floor == 2)
            #expect(raised.unread == 1)
            let lowered = try await world.chats.updateState(UpdateChatStateRequest(chat: chat, floor: 1), by: bert)
            #expect(lowered.floor == 2)
            let beyond = try await world.chats.updateState(UpdateChatStateRequest(chat: chat, floor: .max), by: bert)
            #expect(beyond.floor == 3)
            #expect(annas.frames.isEmpty)
            #expect(berts.frames.count == 3)
        }
    }

    @Test("Pins, mutes, drafts and marks are one's own and reach one's own devices", arguments: Engine.allCases)
    func state(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            try await world.say("hello", in: chat, by: anna)
            let changed = try await world.chats.updateState(
                UpdateChatStateRequest(chat: chat, isPinned: true, isMuted: true, isMarkedUnread: true, draft: "dear"), by: bert)
            #expect(changed.isPinned && changed.isMuted && changed.isMarkedUnread && changed.draft == "dear")
            let annas = try await world.chats.readChat(ChatPath(chat: chat), by: anna).mine
            #expect(!annas.isPinned && !annas.isMuted && !annas.isMarkedUnread && annas.draft == nil)
            let looked = try await world.chats.updateState(UpdateChatStateRequest(chat: chat, draft: "", floor: 1), by: bert)
            #expect(looked.isPinned && !looked.isMarkedUnread && looked.draft == nil)
        }
    }

    @Test("A chat that was swept away comes back with the next message", arguments: Engine.allCases)
    func hidden(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            try await world.say("one", in: chat, by: anna)
            #expect(try await world.chats.updateState(UpdateChatStateRequest(chat: chat, isHidden: true), by: bert).isHidden)
            try await world.say("two", in: chat, by: anna)
            #expect(try await world.chats.readChat(ChatPath(chat: chat), by: bert).mine.isHidden == false)
        }
    }

    @Test("The chat list is newest first and its pages neither lose nor repeat a chat", arguments: Engine.allCases)
    func list(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna")
            var expected: [ChatID] = []
            for index in 0..<23 {
                let chat = try await world.direct(anna, world.person("Friend \(index)"))
                try await world.say("hi", in: chat, by: anna)
                // Several share a moment, so that the order within one is tested too.
                if index % 3 == 0 { world.clock.pass(.milliseconds(1)) }
                expected.append(chat)
            }
            var found: [ChatID] = [], cursor: String?
            repeat {
                let page = try await world.chats.listChats(.init(cursor: cursor, limit: 5), by: anna)
                found += page.items.map(\.id)
                cursor = page.next
            } while cursor != nil
            #expect(Set(found) == Set(expected))
            #expect(found.count == 23)
            #expect(found.first == expected.last)
        }
    }

    @Test("A search finds Chinese and English words, files and full-width letters, and treats wildcards as letters", arguments: Engine.allCases)
    func search(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            for text in ["今天晚上一起喝茶吗", "Café at NOON", "ＡＢＣ tea", "100% sure", "snake_case"] {
                try await world.say(text, in: chat, by: anna)
                world.clock.pass(.seconds(60))
            }
            let expected: [String: [Int64]] = [
                "喝茶": [1], "cafe noon": [2], "abc": [3], "100%": [4], "%": [4], "_": [5], "tea": [3], "nothing": [],
            ]
            for (words, numbers) in expected {
                let found = try await world.chats.searchMessages(SearchMessagesRequest(chat: chat, words: words), by: bert)
                #expect(found.messages.map(\.seq) == numbers, "searching for \(words)")
            }
            let byDate = SearchMessagesRequest(chat: chat, until: .init(milliseconds: 1_790_000_000_000 + 90_000))
            #expect(try await world.chats.searchMessages(byDate, by: bert).messages.map(\.seq) == [2, 1])
            let bySender = SearchMessagesRequest(chat: chat, sender: bert.account)
            #expect(try await world.chats.searchMessages(bySender, by: anna).messages.isEmpty)
        }
    }

    @Test("A search looks at a bounded stretch and says where to go on", arguments: Engine.allCases)
    func boundedSearch(on engine: Engine) async throws {
        var rules = ChatRules.roomy
        rules.searchReach = 5
        try await inWorld(on: engine, rules: rules) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            for index in 1...12 { try await world.say(index == 2 ? "needle" : "hay", in: chat, by: anna) }
            var found: [Int64] = [], before: Int64?, questions = 0
            repeat {
                let page = try await world.chats.searchMessages(
                    SearchMessagesRequest(chat: chat, words: "needle", before: before), by: bert)
                found += page.messages.map(\.seq)
                before = page.next
                questions += 1
            } while before != nil
            #expect(found == [2])
            #expect(questions == 3)
        }
    }
}
