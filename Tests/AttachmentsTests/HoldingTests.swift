import API
import AttachmentsAPI
import Foundation
import Kernel
import Media
import Storage
import TestSupport
import Testing

@testable import Attachments

@Suite struct HoldingTests {
    private static let anna = AttachmentsHouse.anna
    private static let ben = AttachmentsHouse.ben
    private static let circle = Scope(kind: "circle", id: 10)

    @Test(arguments: Engine.allCases) func `before it is shown anywhere only the owner may see it`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let attachment = try await house.attach(Samples.bytes(10))
            #expect(try await house.maySee(attachment, Self.anna))
            #expect(try await !house.maySee(attachment, Self.ben))
        }
    }

    @Test(arguments: Engine.allCases) func `who may see what shows it may see it, until that ends`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let attachment = try await house.attach(Samples.bytes(10))
            try await house.grant(attachment, to: Self.circle)
            #expect(try await !house.maySee(attachment, Self.ben))
            house.circles.add(Self.ben, to: 10)
            #expect(try await house.maySee(attachment, Self.ben))
            try await house.revoke(attachment, from: Self.circle)
            #expect(try await !house.maySee(attachment, Self.ben))
            #expect(try await house.maySee(attachment, Self.anna))
        }
    }

    @Test(arguments: Engine.allCases) func `one of several places is enough, and losing one keeps the others`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let attachment = try await house.attach(Samples.bytes(10))
            house.circles.add(Self.ben, to: 20)
            try await house.grant(attachment, to: Self.circle)
            try await house.grant(attachment, to: Scope(kind: "circle", id: 20))
            #expect(try await house.maySee(attachment, Self.ben))
            try await house.revoke(attachment, from: Self.circle)
            #expect(try await house.maySee(attachment, Self.ben))
        }
    }

    @Test(arguments: Engine.allCases) func `a kind of place that nobody answers for grants nothing`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let attachment = try await house.attach(Samples.bytes(10))
            try await house.grant(attachment, to: Scope(kind: "forgotten", id: 1))
            #expect(try await !house.maySee(attachment, Self.ben))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a visitor without an account sees what the world may see, and nothing else`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            house.circles.add(Self.ben, to: 10)
            let attachment = try await house.attach(Samples.bytes(10))
            #expect(try await !house.maySee(attachment, nil))
            for kind in ["circle", "portrait", "forgotten", "stage"] {
                try await house.grant(attachment, to: Scope(kind: kind, id: 10))
                #expect(try await !house.maySee(attachment, nil), "\(kind)")
            }
            let poster = Scope(kind: "poster", id: 10)
            try await house.grant(attachment, to: poster)
            #expect(try await house.maySee(attachment, nil))
            #expect(try await house.maySee(attachment, Self.ben))
            try await house.revoke(attachment, from: poster)
            #expect(try await !house.maySee(attachment, nil))
        }
    }

    @Test(arguments: Engine.allCases) func `a rule that visitors are asked by decides about each place`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let (open, closed) = (try await house.attach(Samples.bytes(10)), try await house.attach(Samples.bytes(20)))
            try await house.grant(open, to: Scope(kind: "stage", id: 1))
            try await house.grant(closed, to: Scope(kind: "stage", id: 2))
            house.circles.open(1)
            house.circles.add(Self.ben, to: 2)
            let seen = [try await house.maySee(open, nil), try await house.maySee(closed, nil), try await house.maySee(closed, Self.ben)]
            #expect(seen == [true, false, true])
        }
    }

    @Test(arguments: Engine.allCases) func `a place that is cleared shows nothing, and other places go on`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let (alone, shared) = (try await house.attach(Samples.bytes(10)), try await house.attach(Samples.bytes(20)))
            house.circles.add(Self.ben, to: 10)
            house.circles.add(Self.ben, to: 20)
            for attachment in [alone, shared] { try await house.grant(attachment, to: Self.circle) }
            try await house.grant(shared, to: Scope(kind: "circle", id: 20))
            try await house.database.write { try house.feature.clear(Self.circle, in: $0) }
            let seen = [try await house.maySee(alone, Self.ben), try await house.maySee(shared, Self.ben)]
            #expect(seen == [false, true])
            house.clock.advance(by: .seconds(25 * 3600))
            try await house.feature.sweep()
            #expect(house.files().count == 1)
        }
    }

    @Test(arguments: Engine.allCases) func `a place that shows one at a time lets the old one go`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let portrait = Scope(kind: "portrait", id: 1)
            let old = try await house.attach(Samples.bytes(10))
            let new = try await house.attach(Samples.bytes(20))
            for attachment in [old, new] {
                try await house.database.write { try house.feature.replace(portrait, with: attachment.id, in: $0) }
                #expect(try await house.maySee(attachment, Self.ben))
            }
            #expect(try await !house.maySee(old, Self.ben))
        }
    }

    @Test(arguments: Engine.allCases) func `unknown, unready and foreign ones look the same`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let attachment = try await house.attach(Samples.bytes(10))
            let paths = [
                attachment.path, "/v1/attachments/0123456789abcdef0123456789abcdef/full", "/v1/attachments/\(attachment.id)/full",
                "/v1/attachments/%2e%2e/full", attachment.path.replacing("/full", with: "/thumbnail"), attachment.path + "x",
            ]
            for path in paths { #expect(await failure { try await house.open(path, by: Self.ben) } == .notFound) }
            for path in paths.dropFirst() { #expect(await failure { try await house.open(path, by: Self.anna) } == .notFound) }
        }
    }

    @Test(arguments: Engine.allCases) func `only own, ready uploads of the right purpose can be used`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let first = try await house.attach(Samples.bytes(10), name: "1")
            let second = try await house.attach(Samples.bytes(10), name: "2")
            let failed = try await house.attach(Samples.drawing, as: .picture)
            let upload = try await house.send(Samples.picture, to: try await house.begin(.picture, Samples.picture.count))
            let unready = try await house.feature.finishUpload(upload)

            func load(_ ids: [AttachmentID], _ purpose: AttachmentPurpose = .file, _ caller: Caller = Self.anna) async throws -> [String] {
                try await house.database.read {
                    try house.feature.load(ids, purpose: purpose, owner: caller.account, in: $0).map(\.name)
                }
            }
            #expect(try await load([second.id, first.id]) == ["2", "1"])
            #expect(await failure { try await load([first.id], .file, Self.ben) } == .notFound)
            #expect(await failure { try await load([first.id, AttachmentID(rawValue: 9)]) } == .notFound)
            #expect(await failure { try await load([first.id], .picture) } == .notUsable)
            #expect(await failure { try await load([failed.id], .picture) } == .notUsable)
            #expect(await failure { try await load([unready], .picture) } == .notReady)
        }
    }

    @Test(arguments: Engine.allCases) func `what nothing shows is deleted after a day, what something shows stays`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let loose = try await house.attach(Samples.bytes(10))
            let held = try await house.attach(Samples.bytes(20))
            let recalled = try await house.attach(Samples.bytes(30))
            try await house.grant(held, to: Self.circle)
            try await house.grant(recalled, to: Self.circle)
            house.clock.advance(by: .seconds(20 * 3600))
            try await house.revoke(recalled, from: Self.circle)
            house.clock.advance(by: .seconds(5 * 3600))
            try await house.feature.sweep()
            #expect(try await !house.maySee(loose, Self.anna))
            #expect(try await house.maySee(held, Self.anna))
            #expect(try await house.maySee(recalled, Self.anna))
            #expect(house.files().count == 2)
            #expect(try await house.usage() == 50)

            house.clock.advance(by: .seconds(20 * 3600))
            try await house.feature.sweep()
            #expect(try await !house.maySee(recalled, Self.anna))
            #expect(try await house.usage() == 20)
        }
    }

    @Test(arguments: Engine.allCases) func `what is read often is found by an index`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let watched = WatchedDatabase(house.database)
            try await withTemporaryFolder { folder in
                let house = try AttachmentsHouse(watched, folder: folder)
                let attachment = try await house.attach(Samples.picture, as: .picture)
                house.circles.add(Self.ben, to: 10)
                try await house.grant(attachment, to: Self.circle)
                #expect(try await house.maySee(attachment, Self.ben))
                try await house.database.write { try house.feature.replace(Self.circle, with: attachment.id, in: $0) }
                try await house.revoke(attachment, from: Self.circle)
                _ = try await house.begin(.file, 10, clientID: "again")
                house.clock.advance(by: .seconds(50 * 3600))
                try await house.feature.sweep()
            }
            let ours = watched.statements.filter { statement in
                let text = statement.text
                return ["uploads", "attachment", "doomed_blobs"].contains { text.contains(" \($0)") }
            }
            #expect(ours.count > 25)
            for statement in ours { #expect(try await fullScans(of: statement, on: house.database) == []) }
        }
    }
}
