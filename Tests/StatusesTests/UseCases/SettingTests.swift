import API
import ContactsAPI
import Events
import Kernel
import StatusesAPI
import Storage
import TestSupport
import Testing

@testable import Statuses

@Suite struct SettingTests {
    @Test(arguments: Engine.allCases)
    func `what was said is what is read, for a day`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let place = PlaceContent(name: " Lake ", address: nil, latitude: 46.5, longitude: 6.6)
            let request = SetStatusRequest(
                kind: .ownWords, text: " At the #tea house#\nall day ", place: place, song: StatusSong(title: "Rain", artist: ""),
                card: CardDraft(of: .video, id: "7"), audience: Audience(kind: .all))
            let set = try await house.statuses.setStatus(request, by: anna)
            let read = try await house.read(anna, by: anna)
            #expect(read == set)
            #expect(read.text == "At the #tea house#\nall day")
            #expect(read.place?.name == "Lake")
            #expect(read.song == StatusSong(title: "Rain", artist: ""))
            #expect(read.card?.title == "Tea")
            #expect(read.endsAt.milliseconds - read.at.milliseconds == 24 * 3600 * 1000)
            #expect(try await house.statuses.readStatuses.own(by: anna).status == set)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a new one takes the place of the one before, which is over then`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let first = try await house.set(.tea, by: anna)
            house.advance(hours: 1)
            let second = try await house.set(.coffee, by: anna)
            #expect(try await house.read(anna, by: anna).id == second.id)
            #expect(second.endsAt == second.at.adding(.seconds(24 * 3600)))
            let past = try await house.past(by: anna)
            #expect(past.map(\.id) == [first.id])
            #expect(past.first?.endsAt == second.at)
        }
    }

    @Test(arguments: Engine.allCases)
    func `repeating the call is one status, and another account may use the same client id`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let request = SetStatusRequest(kind: .tea, audience: Audience(kind: .all), clientID: "a")
            let first = try await house.statuses.setStatus(request, by: anna)
            let again = try await house.statuses.setStatus(request, by: anna)
            #expect(again == first)
            #expect(try await house.past(by: anna).isEmpty)
            #expect(try await house.statuses.setStatus(request, by: ben).id != first.id)
        }
    }

    @Test(arguments: Engine.allCases)
    func `many devices that set one at once leave one that is on`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { try await house.set(by: anna) } }
                try await group.waitForAll()
            }
            let on = try await house.database.read { try StatusStore().listOn(of: [anna.account], at: house.clock.now(), in: $0) }
            #expect(on.count == 1)
            #expect(try await house.past(by: anna).count == 7)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the own devices are told of it and of its end, and of an earlier one nothing is kept`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            try await house.set(.tea, "secret", by: anna)
            try await house.set(.coffee, by: anna)
            try await house.statuses.endStatus(by: anna)
            // What is over cannot be ended again, and nobody is told so.
            try await house.statuses.endStatus(by: anna)
            let changes = try await house.database.read { try house.changes.list(of: anna.account, since: 0, in: $0).changes }
            #expect(changes.map(\.type) == ["overtaken", "overtaken", "ownStatus"])
            #expect(changes.last?.body == [:])
            #expect(try await house.database.read { try house.changes.latest(of: ben.account, in: $0) } == 0)
        }
    }

    @Test(arguments: [
        (StatusKind.unknown, "", "statuses.bad_kind"), (.ownWords, " ", "statuses.no_words"), (.ownWords, "\u{200B}", "statuses.no_words"),
        (.tea, String(repeating: "a", count: 121), "statuses.bad_text"), (.tea, "a\u{202E}b", "statuses.bad_text"),
    ])
    func `words that cannot be are refused`(kind: StatusKind, text: String, code: String) async throws {
        try await withStatuses(on: .sqlite) { house in
            let anna = try await house.person("anna")
            #expect(await failure { try await house.set(kind, text, by: anna) }?.code == code)
            #expect(try await house.statuses.readStatuses.own(by: anna).status == nil)
        }
    }

    @Test func `what cannot be beside it is refused, and the status before stays`() async throws {
        try await withStatuses(on: .sqlite) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let tag = try await house.tag("work", with: [], by: ben)
            let before = try await house.set(by: anna)
            func request(_ change: (inout SetStatusRequest) -> Void) -> SetStatusRequest {
                var request = SetStatusRequest(kind: .tea, audience: Audience(kind: .all))
                change(&request)
                return request
            }
            let refused: [(SetStatusRequest, String)] = [
                (request { $0.blur = 101 }, "statuses.bad_blur"), (request { $0.blur = -1 }, "statuses.bad_blur"),
                (request { $0.place = PlaceContent(name: "", address: nil, latitude: 0, longitude: 0) }, "statuses.bad_place"),
                (request { $0.song = StatusSong(title: " ", artist: "a") }, "statuses.bad_song"),
                (request { $0.card = CardDraft(of: .page, id: "9") }, "not_found"),
                (request { $0.audience.kind = .these }, "statuses.bad_audience"),
                (request { $0.audience.kind = .`self` }, "statuses.bad_audience"),
                (request { $0.audience.kind = .unknown }, "statuses.bad_audience"),
                (request { $0.audience = house.all(tags: [tag]) }, "contacts.bad_tags"),
                (request { $0.clientID = "" }, "statuses.client_id"),
            ]
            for (request, code) in refused {
                #expect(await failure { try await house.statuses.setStatus(request, by: anna) }?.code == code)
            }
            #expect(try await house.statuses.readStatuses.own(by: anna).status?.id == before.id)
        }
    }

    @Test func `whoever sets one again and again is asked to wait`() async throws {
        try await withStatuses(on: .sqlite, rules: StatusesRules()) { house in
            let anna = try await house.person("anna")
            for _ in 0..<20 { try await house.set(by: anna) }
            #expect(await failure { try await house.set(by: anna) }?.kind == .tooMany)
        }
    }
}
