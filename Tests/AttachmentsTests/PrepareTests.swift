import API
import AttachmentsAPI
import Events
import Foundation
import Kernel
import Media
import Storage
import TestSupport
import Testing

@testable import Attachments

@Suite struct PrepareTests {
    private static let anna = AttachmentsHouse.anna

    @Test(arguments: Engine.allCases) func `a picture is made fit to be shown and what arrived is deleted`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let upload = try await house.send(Samples.picture, to: try await house.begin(.picture, Samples.picture.count))
            let id = try await house.feature.finishUpload(upload)
            let before = try await house.database.read { try AttachmentStore().find(id, in: $0)?.view }
            #expect(before?.state == .processing)
            #expect(before?.thumbnail == nil)
            #expect(await failure { try await house.open(before?.path, by: Self.anna) } == .notFound)

            try await house.work()
            let attachment = try await house.feature.readAttachment(id, by: Self.anna)
            #expect(attachment.state == .ready)
            #expect([attachment.width, attachment.height] == [2, 1])
            let webp = try await house.open(attachment.path, accept: "image/avif,image/webp,*/*", by: Self.anna)
            let jpeg = try await house.open(attachment.path, accept: "*/*", by: Self.anna)
            #expect([webp.variant.type, jpeg.variant.type] == ["image/webp", "image/jpeg"])
            #expect(try await house.open(attachment.thumbnail, by: Self.anna).variant.role == .thumbnail)
            #expect(attachment.poster == nil)

            try await house.feature.sweep()
            #expect(house.files().count == 4)
            #expect(!house.files().contains(upload.blob.description))
            let stored = try await house.database.read { try VariantStore().list(of: id, in: $0) }
            #expect(try await house.usage() == stored.reduce(0) { $0 + $1.bytes })
        }
    }

    @Test(arguments: Engine.allCases) func `a voice message gets its length and waveform`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let voice = try await house.attach(Samples.sound, as: .voice)
            #expect(voice.state == .ready)
            #expect(voice.type == "audio/mp4")
            #expect((1900...2100).contains(voice.duration ?? 0))
            #expect(voice.waveform?.count == 8)
            #expect(voice.thumbnail == nil)
        }
    }

    @Test(arguments: [
        (AttachmentPurpose.picture, "attachments.not_a_picture"), (.avatar, "attachments.not_a_picture"),
        (.video, "attachments.not_a_video"), (.voice, "attachments.not_a_sound"),
    ]) func `a drawing with a script is nothing of that kind, and says so`(purpose: AttachmentPurpose, code: String) async throws {
        try await withAttachments(on: .sqlite) { house in
            let attachment = try await house.attach(Samples.drawing, as: purpose, name: "holiday.jpg")
            #expect(attachment.state == .failed)
            #expect(attachment.failure == code)
            #expect(attachment.thumbnail == nil)
            #expect(await failure { try await house.open(attachment.path, by: Self.anna) } == .notFound)
            try await house.feature.sweep()
            #expect(house.files().isEmpty)
            #expect(try await house.usage() == 0)
        }
    }

    @Test func `a broken picture fails and the next one is made`() async throws {
        try await withAttachments(on: .sqlite) { house in
            let broken = try await house.attach(Samples.picture.prefix(30), as: .picture)
            #expect(broken.failure == "attachments.broken")
            let whole = try await house.attach(Samples.picture, as: .picture)
            #expect(whole.state == .ready)
        }
    }

    @Test(arguments: Engine.allCases) func `the owner's devices are told once`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let attachment = try await house.attach(Samples.picture, as: .picture)
            // A worker that died before it could strike the job out does it again.
            try await house.feature.prepare(attachment.id)
            let changes = try await house.database.read { [changes = house.changes] in
                try changes.list(of: Self.anna.account, since: 0, in: $0).changes
            }
            #expect(changes.map(\.type) == ["attachment"])
            try await house.feature.sweep()
            #expect(house.files().count == 4)
        }
    }

    @Test(arguments: Engine.allCases) func `what was deleted meanwhile leaves no files`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let upload = try await house.send(Samples.picture, to: try await house.begin(.picture, Samples.picture.count))
            _ = try await house.feature.finishUpload(upload)
            house.clock.advance(by: .seconds(25 * 3600))
            try await house.feature.sweep()
            try await house.work()
            try await house.feature.sweep()
            #expect(house.files().isEmpty)
            #expect(try await house.usage() == 0)
        }
    }

    @Test func `whoever waits for it is answered when it is ready`() async throws {
        try await withAttachments(on: .sqlite) { house in
            let upload = try await house.send(Samples.picture, to: try await house.begin(.picture, Samples.picture.count))
            let id = try await house.feature.finishUpload(upload)
            // Beside all other tests the work itself may take longer than a person waits.
            var patient = house.feature.readAttachment
            patient.patience = .seconds(600)
            let read = patient
            async let waited = read(id, by: Self.anna)
            try await house.work()
            #expect(try await waited.state == .ready)
        }
    }

    @Test func `a moving picture says that it moves`() async throws {
        try await withAttachments(on: .sqlite) { house in
            // The same frame three times.
            let frame = Samples.picture[19..<(Samples.picture.count - 1)]
            let moving = Samples.picture.dropLast() + frame + frame + Data([0x3B])
            let attachment = try await house.attach(moving, as: .picture)
            #expect(attachment.state == .ready)
            #expect(attachment.isAnimated == true)
        }
    }
}
