import API
import AccountsAPI
import AttachmentsAPI
import ChatsAPI
import ContactsAPI
import Foundation
import TeahouseClient

/// Somebody of the demonstration, signed in.
struct DemoPerson: Sendable {
    let client: TeahouseClient
    let card: AccountCard
}

extension DemoStage {
    /// Signs everybody up, the operator first, with a picture and a line.
    func invite(_ residents: [DemoTown.Resident]) async throws -> [String: DemoPerson] {
        var people: [String: DemoPerson] = [:]
        for (number, resident) in residents.enumerated() {
            let client = try await visitor.signUp(handle: resident.handle, name: resident.name, password: DemoTown.password)
            let face = try await client.upload(
                .bytes(try await studio.portrait(number: number, age: resident.age, tone: resident.tone)), as: .avatar, name: "face.png")
            let me = try await client.updateProfile(
                UpdateProfileRequest(line: resident.line, region: resident.region, avatar: face.id.description))
            people[resident.handle] = DemoPerson(client: client, card: me.card)
        }
        return people
    }

    func befriend(_ pairs: [(String, String)], among people: [String: DemoPerson]) async throws {
        for (one, other) in pairs {
            guard let one = people[one], let other = people[other] else { continue }
            _ = try await one.client.findPerson(handle: other.card.handle)
            let sent = try await one.client.sendFriendRequest(to: other.card.id)
            if let request = sent.request { _ = try await other.client.acceptFriendRequest(request.id) }
        }
    }

    func open(_ rooms: [DemoTown.Room], for people: [String: DemoPerson]) async throws -> [String: ChatID] {
        var opened: [String: ChatID] = [:]
        for room in rooms {
            guard let owner = people[room.members[0]] else { continue }
            let members = room.members.dropFirst().compactMap { people[$0]?.card.id }
            let group = try await owner.client.createGroup(room.name, members: members)
            if let announcement = room.announcement {
                _ = try await owner.client.updateGroup(UpdateGroupRequest(chat: group.chat.id, announcement: announcement))
            }
            opened[room.key] = group.chat.id
        }
        return opened
    }

    /// Plays one scene of the chats.
    func play(_ scene: DemoWeek.Scene, in society: DemoSociety) async throws {
        guard let actor = society.people[scene.who] else { return }
        let chat: ChatID
        if let room = society.rooms[scene.place] {
            chat = room
        } else if let other = society.people[scene.place] {
            chat = try await actor.client.openChat(with: other.card.id).id
        } else {
            return
        }
        try await perform(scene.act, by: actor, in: chat, society)
    }

    private func perform(_ act: DemoWeek.Act, by actor: DemoPerson, in chat: ChatID, _ society: DemoSociety) async throws {
        let client = actor.client
        switch act {
        case .text(let text):
            _ = try await client.send(text, to: chat)
        case .answer(let text):
            let last = try await client.messages(ReadMessagesRequest(chat: chat, limit: 1)).messages.last
            _ = try await client.send(text, to: chat, quote: last?.seq)
        case .pictures(let views):
            var ids: [AttachmentID] = []
            for view in views {
                ids.append(
                    try await client.upload(.bytes(try await studio.picture(of: view)), as: .picture, name: "\(view.rawValue).png").id)
            }
            _ = try await client.send(.pictures(AttachmentsDraft(attachments: ids)), to: chat)
        case .video:
            let shot = DemoFilm(name: "bees_message", shape: .portrait, sound: .birds, shots: [DemoShot(BeeFlowers(), 6)])
            let film = try await client.upload(.file(try await studio.shoot(shot)), as: .video, name: "film.mp4")
            _ = try await client.send(.video(AttachmentDraft(attachment: film.id)), to: chat)
        case .channel(let key):
            guard let video = society.videos[key] else { return }
            let card = CardDraft(of: .video, id: video.description)
            _ = try await client.send(SendMessageRequest(chat: chat, clientID: UUID().uuidString, content: .card(card)))
        case .voice:
            let voice = try await client.upload(.bytes(try await studio.voice()), as: .voice, name: "voice.ogg")
            _ = try await client.send(.voice(AttachmentDraft(attachment: voice.id)), to: chat)
        case .file(let name, let text):
            let file = try await client.upload(.bytes(Data(text.utf8)), as: .file, name: name)
            _ = try await client.send(.file(AttachmentDraft(attachment: file.id)), to: chat)
        case .place(let name, let address, let latitude, let longitude):
            _ = try await client.send(
                .place(PlaceContent(name: name, address: address, latitude: latitude, longitude: longitude)), to: chat)
        case .card(let handle):
            guard let person = society.people[handle] else { return }
            _ = try await client.send(.contact(ContactDraft(account: person.card.id)), to: chat)
        case .mention(let handle, let text):
            guard let person = society.people[handle] else { return }
            _ = try await client.send(
                SendMessageRequest(
                    chat: chat, clientID: UUID().uuidString, content: .text(TextContent(text: "@\(person.card.name) \(text)")),
                    mentions: [person.card.id]))
        case .recalled(let text):
            let sent = try await client.send(text, to: chat)
            try await client.recall(sent.seq, in: chat)
        }
    }

    /// Some private order for those whom one signs in as: tags, stars, pins, favourites, and most things read.
    func tidy(for people: [String: DemoPerson], _ rooms: [String: ChatID]) async throws {
        guard let mei = people["mei_lin"] else { return }
        let client = mei.client
        for (tag, handles) in [
            ("家人 Family", ["lin_jianguo", "lin_xiaoyu", "li_xiuying"]), ("Neighbours", ["fatima_azz", "tomas_novak", "grandma_ruth"]),
        ] {
            _ = try await client.createTag(tag, members: handles.compactMap { people[$0]?.card.id })
        }
        for handle in ["grandma_ruth", "lin_xiaoyu"] {
            guard let friend = people[handle] else { continue }
            _ = try await client.updateContact(UpdateContactRequest(account: friend.card.id, isStarred: true))
        }
        if let books = rooms["books"],
            let note = try await client.allMessages(of: books).first(where: { $0.content.content.kind == "file" })
        {
            _ = try await client.keep(note.seq, in: books)
        }
        let unread = Set(["dance", "class"].compactMap { rooms[$0] })
        for chat in try await client.chats() where !unread.contains(chat.id) && chat.peer?.handle != "wang_xiaoming" {
            _ = try await client.updateState(
                UpdateChatStateRequest(chat: chat.id, isPinned: chat.id == rooms["family"] ? true : nil, floor: chat.lastSeq))
        }
        if let dance = rooms["dance"] { _ = try await client.updateState(UpdateChatStateRequest(chat: dance, isMuted: true)) }
    }
}
