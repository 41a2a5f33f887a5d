import API
import AttachmentsAPI
import ContactsAPI
import Foundation
import Kernel
import MomentsAPI
import Storage
import TestSupport
import Testing

@testable import Attachments
@testable import Moments

@Suite struct PublishTests {
    @Test(arguments: Engine.allCases)
    func `the same post sent twice is one post, with the same answer`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let request = PublishMomentRequest(clientID: "one", text: " Tea \n for two ")
            let first = try await house.moments.publishMoment(request, by: anna)
            let second = try await house.moments.publishMoment(request, by: anna)
            #expect(first == second)
            #expect(first.text == "Tea \n for two")
            #expect(first.audience == .all)
            let album = try await house.album(of: anna, by: anna)
            #expect(album == [first])
        }
    }

    @Test(arguments: Engine.allCases)
    func `pictures, a video or a card can be shown, one of the three, and open to whoever sees the post`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            var pictures: [AttachmentID] = []
            for _ in 1...9 { pictures.append(try await house.picture(by: anna)) }
            let video = try await house.picture(by: anna, as: .video)
            let place = PlaceContent(name: " Tea house ", address: nil, latitude: 30, longitude: 120)
            let album = try await house.moments.publishMoment(
                PublishMomentRequest(clientID: "a", text: "", pictures: pictures.reversed(), place: place), by: anna)
            #expect(album.pictures?.map(\.id) == pictures.reversed())
            #expect(album.place?.name == "Tea house")
            let film = try await house.moments.publishMoment(PublishMomentRequest(clientID: "b", video: video), by: anna)
            #expect(film.video?.id == video)
            let card = try await house.moments.publishMoment(
                PublishMomentRequest(clientID: "c", card: CardDraft(of: .video, id: "1")), by: anna)
            #expect(card.card?.title == "Tea")
            for attachment in pictures + [video] {
                let sees = try await house.database.read { try house.attachments.maySee(attachment, ben.account, in: $0) }
                #expect(sees)
            }
        }
    }

    @Test func `what cannot be posted is refused with a reason, and nothing is posted`() async throws {
        try await withMoments(on: .sqlite) { house in
            let anna = try await house.person("anna"), ben = try await house.person("ben")
            let picture = try await house.picture(by: anna), foreign = try await house.picture(by: ben)
            let video = try await house.picture(by: anna, as: .video)
            let nowhere = PlaceContent(name: "Nowhere", address: nil, latitude: 91, longitude: 0)
            let cases: [(PublishMomentRequest, String)] = [
                (PublishMomentRequest(clientID: "", text: "Tea"), "moments.client_id"),
                (PublishMomentRequest(clientID: "a", text: " \n "), "moments.nothing"),
                (PublishMomentRequest(clientID: "a", text: String(repeating: "a", count: 2_001)), "moments.bad_text"),
                (PublishMomentRequest(clientID: "a", pictures: [picture], video: video), "moments.bad_content"),
                (PublishMomentRequest(clientID: "a", pictures: [picture, picture]), "moments.bad_content"),
                (PublishMomentRequest(clientID: "a", pictures: [foreign]), "not_found"),
                (PublishMomentRequest(clientID: "a", card: CardDraft(of: .video, id: "2")), "not_found"),
                (PublishMomentRequest(clientID: "a", text: "Tea", place: nowhere), "moments.bad_place"),
                (PublishMomentRequest(clientID: "a", text: "Tea", audience: Audience(kind: .unknown)), "moments.bad_audience"),
                (PublishMomentRequest(clientID: "a", text: "Tea", audience: Audience(kind: .these)), "moments.nobody"),
                (PublishMomentRequest(clientID: "a", text: "Tea", mentions: [ben.account]), "moments.bad_mentions"),
            ]
            for (request, code) in cases {
                let refused = await failure { try await house.moments.publishMoment(request, by: anna) }
                #expect(refused?.code == code)
            }
            let foreignTag = try await house.tag("Close", by: ben)
            let tagged = await failure { try await house.post(by: anna, for: Audience(kind: .these, tags: [foreignTag])) }
            #expect(tagged?.code == "contacts.bad_tags")
            let album = try await house.album(of: anna, by: anna)
            #expect(album.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a deleted post is gone at once for everybody, and what hung on it soon`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            let picture = try await house.picture(by: anna)
            let post = try await house.post(
                by: anna, for: Audience(kind: .these, people: [ben.account]), pictures: [picture], mentions: [ben.account])
            try await house.like(post, by: ben)
            try await house.comment(on: post, by: ben)
            try await house.moments.followMoment.stop(post, by: anna)
            let notHis = await failure { try await house.moments.deleteMoment(post, by: ben) }
            #expect(notHis == MomentsFailure.notYours)
            try await house.moments.deleteMoment(post, by: anna)
            for person in [anna, ben] {
                let gone = await failure { try await house.read(post, by: person) }
                #expect(gone == .notFound)
                let feed = try await house.feed(of: person)
                #expect(feed.isEmpty)
                let notices = try await house.notices(of: person)
                #expect(notices.isEmpty)
            }
            let kept = try await house.database.read { try house.attachments.views([picture], in: $0) }
            #expect(kept.isEmpty)
            try await house.settle()
            let left = try await house.database.read { transaction in
                try ["moments", "moment_people", "moment_mentions", "moment_acts", "moment_followings", "moment_silences"].map {
                    try transaction.row("SELECT COUNT(*) FROM \(raw: $0)")?.get(0, Int.self)
                }
            }
            #expect(left == [0, 0, 0, 0, 0, 0])
        }
    }

    @Test(arguments: Engine.allCases)
    func `the cover is shown to whoever may see the album, until it is changed or taken away`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna"), carla = try await house.person("carla")
            let ben = try await house.friend("ben", of: anna)
            let first = try await house.picture(by: anna), second = try await house.picture(by: anna)
            func seeing(_ cover: AttachmentID) async throws -> [Bool] {
                try await house.database.read { transaction in
                    try [anna, ben, carla].map { try house.attachments.maySee(cover, $0.account, in: transaction) }
                }
            }
            try await house.set(cover: first.description, by: anna)
            #expect(try await seeing(first) == [true, true, false])
            let album = try await house.moments.readAlbum(MomentAlbumRequest(account: anna.account), by: ben)
            #expect(album.cover == "/v1/attachments/picture\(first)/full")
            let closed = try await house.moments.readAlbum(MomentAlbumRequest(account: anna.account), by: carla)
            #expect(closed.cover == nil)
            try await house.set(showsStrangersTen: true, by: anna)
            #expect(try await seeing(first) == [true, true, true])
            try await house.set(cover: second.description, by: anna)
            #expect(try await seeing(first) == [true, false, false])
            #expect(try await seeing(second) == [true, true, true])
            try await house.set(cover: "", by: anna)
            let bare = try await house.moments.readAlbum(MomentAlbumRequest(account: anna.account), by: ben)
            #expect(bare.cover == nil)
            let foreign = await failure { try await house.set(cover: second.description, by: ben) }
            #expect(foreign == .notFound)
        }
    }
}
