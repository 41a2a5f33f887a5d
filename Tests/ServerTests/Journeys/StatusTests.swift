import API
import AccountsAPI
import AttachmentsAPI
import ContactsAPI
import Foundation
import StatusesAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("A status", .timeLimit(.minutes(2)))
struct StatusTests {
    /// A picture of 2 by 1 pixels.
    private static let dot = Data(base64Encoded: "R0lGODlhAgABAIAAAP8AAAAA/ywAAAAAAgABAAACAkQKADs=") ?? Data()

    @Test("Friends who cannot sleep find each other, until one of them hides it", arguments: Engine.allCases)
    func sameStatus(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            _ = try await house.friends(anna, ben)
            let everybody = Audience(kind: .all)
            try await anna.client.setStatus(SetStatusRequest(kind: .insomnia, text: "since three", audience: everybody))
            try await ben.client.setStatus(SetStatusRequest(kind: .insomnia, audience: everybody))
            let found = try await ben.client.statusSharers(with: ben.id)
            #expect(found.map(\.person.id) == [anna.id])
            #expect(found.first?.status.text == "since three")
            let glances = try await ben.client.statusGlances(of: [anna.id, ben.id, carla.id])
            #expect(glances.map(\.account) == [anna.id, ben.id].sorted())
            let strangers = try await carla.client.statusGlances(of: [anna.id, ben.id])
            #expect(strangers.isEmpty)

            let status = try await ben.client.status(of: anna.id)
            try await ben.client.like(status.id)
            #expect(try await anna.client.ownStatus()?.likers?.map(\.id) == [ben.id])
            _ = try await anna.client.updateContact(UpdateContactRequest(account: ben.id, hidesMine: true))
            #expect(try await ben.client.statusSharers(with: ben.id).isEmpty)
            let refused = await problem { try await ben.client.status(of: anna.id) }
            #expect(refused?.status == 404)
        }
    }

    @Test("A friend reads the blurred picture behind it, and never the sharp one", arguments: Engine.allCases)
    func background(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            _ = try await house.friends(anna, ben)
            let sharp = try await anna.client.upload(.bytes(Self.dot), as: .picture, name: "tea.gif")
            let request = SetStatusRequest(kind: .tea, background: sharp.id, blur: 70, audience: Audience(kind: .all))
            let copy = try #require(try await anna.client.setStatus(request).background?.attachment.id)
            // The server answers when it is done, or after 20 seconds.
            while try await anna.client.attachment(copy).state == .processing {}
            let shown = try #require(try await ben.client.status(of: anna.id).background)
            #expect(shown.attachment.state == .ready)
            let bytes = try await ben.client.read(shown.attachment.path)
            #expect(!bytes.isEmpty)
            let stranger = await problem { try await carla.client.read(shown.attachment.path) }
            let onSharp = await problem { try await ben.client.read(sharp.path) }
            #expect([stranger?.status, onSharp?.status] == [404, 404])

            try await anna.client.endStatus()
            let after = await problem { try await ben.client.read(shown.attachment.path) }
            #expect(after?.status == 404)
            let past = try await anna.client.pastStatuses()
            #expect(past.map(\.background?.attachment.id) == [shown.attachment.id])
            try await anna.client.deletePastStatus(try #require(past.first?.id))
            #expect(try await anna.client.pastStatuses().isEmpty)
        }
    }
}
