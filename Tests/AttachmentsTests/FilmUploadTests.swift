import API
import AttachmentsAPI
import Foundation
import Kernel
import Media
import Storage
import TestSupport
import Testing

@testable import Attachments

/// Films for Channels: kept as they arrived, for their owner alone, counted apart, and let go when they are done.
@Suite struct FilmUploadTests {
    private static let film = Data([0, 0, 0, 24]) + Data("ftypisom".utf8) + Data(repeating: 0, count: 988)
    private static let scope = Scope(kind: "circle", id: 7)

    @Test(arguments: Engine.allCases)
    func `a film is ready at once, as it is, and read by its owner alone`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let film = try await house.attach(Self.film, as: .film, name: "tea.mp4")
            #expect(film.state == .ready)
            #expect([film.type, film.thumbnail, film.poster] == ["video/mp4", nil, nil])
            #expect(try await house.maySee(film, AttachmentsHouse.anna))
            #expect(try await !house.maySee(film, AttachmentsHouse.ben))
            let source = try await house.source(of: film, owner: AttachmentsHouse.anna)
            #expect(source.type == .mp4)
            #expect(try await house.blobs.read(source.blob, from: 0, count: 2_000) == Self.film)
            #expect(await failure { try await house.source(of: film, owner: AttachmentsHouse.ben) } == .notFound)
            let file = try await house.attach(Self.film, as: .file)
            #expect(await failure { try await house.source(of: file, owner: AttachmentsHouse.anna) } == .notUsable)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is no film fails, whatever its name says`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let text = try await house.attach(Data("tea".utf8), as: .film, name: "tea.mp4")
            #expect(text.state == .failed)
            #expect(text.failure == "attachments.not_a_video")
            #expect(try await house.filmUsage() == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `films are counted apart, up to a measure of their own`(engine: Engine) async throws {
        var limits = AttachmentLimits()
        limits.quota = 1_500
        limits.filmQuota = 2_500
        try await withAttachments(on: engine, limits: limits) { house in
            for _ in 0..<2 { _ = try await house.attach(Self.film, as: .film) }
            #expect(await failure { try await house.begin(.film, 1_000) } == .quotaUsedUp)
            _ = try await house.attach(Self.film)
            #expect(await failure { try await house.begin(.file, 1_000) } == .quotaUsedUp)
            #expect(try await house.filmUsage() == 2_000)
            #expect(try await house.usage() == 1_000)
        }
    }

    @Test(arguments: Engine.allCases)
    func `it is let go when the last who needs it is done`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let film = try await house.attach(Self.film, as: .film)
            let other = Scope(kind: "circle", id: 8)
            for scope in [Self.scope, other] { try await house.grant(film, to: scope) }
            try await house.letGo(film, from: Self.scope)
            #expect(try await house.maySee(film, AttachmentsHouse.anna))
            for _ in 0..<2 { try await house.letGo(film, from: other) }
            #expect(try await !house.maySee(film, AttachmentsHouse.anna))
            #expect(try await house.filmUsage() == 0)
            try await house.feature.sweep()
            #expect(house.files() == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a file that is named as doomed goes at its time unless it is spared`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let keys = [BlobKey.random(), BlobKey.random()]
            let due = house.clock.now().adding(.seconds(60))
            try await house.database.write { try house.feature.doom(keys, at: due, in: $0) }
            for key in keys {
                let file = house.folder.appending(path: key.description)
                try Data("tea".utf8).write(to: file)
                try await house.blobs.adopt(file, as: key)
            }
            try await house.feature.sweep()
            #expect(house.files().count == 2)
            try await house.database.write { try house.feature.spare([keys[0]], in: $0) }
            house.clock.advance(by: .seconds(61))
            try await house.feature.sweep()
            #expect(house.files() == [keys[0].description])
        }
    }
}
