import API
import AttachmentsAPI
import Foundation
import Glibc
import Kernel
import Media
import NIOCore
import Storage
import TestSupport
import Testing

@testable import Attachments

@Suite struct UploadTests {
    private static let anna = AttachmentsHouse.anna
    private static let ben = AttachmentsHouse.ben

    @Test(arguments: Engine.allCases) func `an upload arrives in parts and becomes a file as it is`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let bytes = Samples.bytes(700_000)
            let upload = try await house.begin(.file, bytes.count, name: "绿茶.bin")
            #expect(try await house.send(bytes.prefix(300_000), to: upload).received == 300_000)
            #expect(try await house.feature.findUpload(upload.id, by: Self.anna).received == 300_000)
            let whole = try await house.send(bytes.dropFirst(300_000), to: upload, at: 300_000)
            #expect(whole.isWhole)
            let id = try await house.feature.finishUpload(whole)
            let attachment = try await house.feature.readAttachment(id, by: Self.anna)
            #expect(attachment.state == .ready)
            #expect(attachment.name == "绿茶.bin")
            #expect(attachment.bytes == 700_000)
            let opened = try await house.open(attachment.path, by: Self.anna)
            #expect(try await house.blobs.read(opened.variant.blob, from: 0, count: 800_000) == bytes)
        }
    }

    @Test(arguments: Engine.allCases) func `a part must begin where the upload stands`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let upload = try await house.begin(.file, 100)
            try await house.send(Samples.bytes(40), to: upload)
            for offset in [0, 39, 41, 100, 5000] {
                #expect(await failure { try await house.send(Data([1]), to: upload, at: offset) } == .wrongOffset)
            }
            #expect(try await house.feature.findUpload(upload.id, by: Self.anna).received == 40)
        }
    }

    @Test(arguments: Engine.allCases) func `more than was announced is refused, and the place stays right`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let upload = try await house.begin(.file, 100)
            let sent = await failure {
                try await house.feature.receiveUpload(upload.id, at: 0, Pieces([Samples.bytes(60), Samples.bytes(60)]), by: Self.anna)
            }
            #expect(sent?.code == "attachments.too_large")
            #expect(try await house.feature.findUpload(upload.id, by: Self.anna).received == 60)
        }
    }

    @Test(arguments: Engine.allCases) func `what came before the connection was cut is kept`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let bytes = Samples.bytes(6_000_000)
            let upload = try await house.begin(.file, bytes.count)
            await #expect(throws: Pieces.CutOff.self) {
                try await house.feature.receiveUpload(
                    upload.id, at: 0, Pieces([bytes.prefix(5_000_000), bytes[5_000_000..<5_000_100]], breaksOff: true), by: Self.anna)
            }
            #expect(try await house.feature.findUpload(upload.id, by: Self.anna).received == 5_000_100)
            let whole = try await house.send(bytes.dropFirst(5_000_100), to: upload, at: 5_000_100)
            let attachment = try await house.feature.readAttachment(house.feature.finishUpload(whole), by: Self.anna)
            let blob = try await house.open(attachment.path, by: Self.anna).variant.blob
            #expect(try await house.blobs.read(blob, from: 0, count: bytes.count) == bytes)
        }
    }

    /// The process dies between writing and noting: bytes lie behind the noted place, and may be anything.
    @Test(arguments: Engine.allCases) func `after a crash the upload goes on from the noted place`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let bytes = Samples.bytes(1000)
            let upload = try await house.begin(.file, bytes.count)
            try await house.send(bytes.prefix(400), to: upload)
            try await house.inbox.open(upload.blob).write(Data(repeating: 0, count: 300), at: 400)

            let restarted = try house.restarted()
            #expect(try await restarted.feature.findUpload(upload.id, by: Self.anna).received == 400)
            let whole = try await restarted.send(bytes.dropFirst(400), to: upload, at: 400)
            let attachment = try await restarted.feature.readAttachment(restarted.feature.finishUpload(whole), by: Self.anna)
            let blob = try await restarted.open(attachment.path, by: Self.anna).variant.blob
            #expect(try await restarted.blobs.read(blob, from: 0, count: 2000) == bytes)
        }
    }

    @Test(arguments: Engine.allCases) func `a crash or a lost answer at the end makes one attachment`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let bytes = Samples.bytes(10)
            let upload = try await house.send(bytes, to: try await house.begin(.file, 10))
            // It died after the file was taken over and before that was noted.
            try await house.blobs.adopt(house.inbox.file(upload.blob), as: upload.blob)
            let restarted = try house.restarted()
            let first = try await restarted.feature.finishUpload(upload)
            #expect(try await restarted.feature.finishUpload(upload) == first)
            #expect(try await restarted.feature.findUpload(upload.id, by: Self.anna).attachment == first)
            // The last part comes again because its answer was lost.
            #expect(try await restarted.send(Data(), to: upload, at: 10).attachment == first)
        }
    }

    @Test(arguments: Engine.allCases) func `the newer of two connections has the upload`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let bytes = Samples.bytes(600_000)
            let upload = try await house.begin(.file, bytes.count)
            let isAsked = TestSupport.Signal()
            let goesOn = TestSupport.Signal()
            let asked = Notes<Int>()
            // It has the file when it asks for the first piece, and sends one when the other has finished.
            let old = AsyncThrowingStream<ByteBuffer, any Error> {
                asked.note(asked.all.count)
                guard asked.all.count == 1 else { return nil }
                isAsked.give()
                await goesOn.wait()
                return ByteBuffer(bytes: Data(repeating: 7, count: 500_000))
            }
            async let sending = failure { try await house.feature.receiveUpload(upload.id, at: 0, old, by: Self.anna) }
            await isAsked.wait()
            let id = try await house.feature.finishUpload(try await house.send(bytes, to: upload))
            goesOn.give()
            #expect(await sending == .wrongOffset)
            let attachment = try await house.feature.readAttachment(id, by: Self.anna)
            let blob = try await house.open(attachment.path, by: Self.anna).variant.blob
            #expect(try await house.blobs.read(blob, from: 0, count: bytes.count) == bytes)
        }
    }

    @Test(arguments: Engine.allCases) func `asking twice with the same client id begins one upload`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let first = try await house.begin(.file, 100, clientID: "draft-1")
            #expect(try await house.begin(.file, 100, clientID: "draft-1").id == first.id)
            #expect(try await house.begin(.file, 100, clientID: "draft-2").id != first.id)
            #expect(try await house.begin(.file, 100, clientID: "draft-1", by: Self.ben).id != first.id)
            #expect(try await house.usage() == 200)
            let waiting = try FileManager.default.contentsOfDirectory(atPath: house.folder.appending(path: "inbox").path)
            #expect(waiting.count == 3)
        }
    }

    @Test(arguments: Engine.allCases) func `an upload is its owner's alone`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let upload = try await house.begin(.file, 10)
            #expect(await failure { try await house.feature.findUpload(upload.id, by: Self.ben) } == .notFound)
            #expect(await failure { try await house.send(Data([1]), to: upload, by: Self.ben) } == .notFound)
            #expect(await failure { try await house.feature.endUpload(upload.id, by: Self.ben) } == .notFound)
            #expect(await failure { try await house.feature.findUpload(UploadID(rawValue: 5), by: Self.anna) } == .notFound)
            #expect(try await house.feature.findUpload(upload.id, by: Self.anna).received == 0)
            let id = try await house.feature.finishUpload(try await house.send(Samples.bytes(10), to: upload))
            #expect(await failure { try await house.feature.readAttachment(id, by: Self.ben) } == .notFound)
        }
    }

    @Test(arguments: [
        (AttachmentPurpose.picture, 20_000_001), (.video, 200_000_001), (.voice, 5_000_001), (.file, 200_000_001), (.avatar, 10_000_001),
    ]) func `each purpose has its limit`(purpose: AttachmentPurpose, length: Int) async throws {
        try await withAttachments(on: .sqlite) { house in
            #expect(await failure { try await house.begin(purpose, length) }?.code == "attachments.too_large")
            let begun = try await house.begin(purpose, length - 1)
            #expect(begun.length == length - 1)
        }
    }

    @Test func `an unknown purpose and names that cannot be shown are refused`() async throws {
        try await withAttachments(on: .sqlite) { house in
            #expect(await failure { try await house.begin(.unknown, 1) } == .unknownPurpose)
            for name in ["", "/", "..", "a/..", "tea\u{202E}gpj.exe", "tea\u{0}", "tea\r\nSet-Cookie: a=b", String(repeating: "a", count: 201)] {
                #expect(await failure { try await house.begin(.file, 1, name: name) } == .badFileName)
            }
            let photo = try await house.begin(.file, 1, name: "C:\\photos\\tea.jpg")
            #expect(photo.name == "tea.jpg")
            let passwords = try await house.begin(.file, 1, name: "../../etc/passwd")
            #expect(passwords.name == "passwd")
        }
    }

    @Test(arguments: Engine.allCases) func `a quota holds for what is kept and what is announced`(engine: Engine) async throws {
        var limits = AttachmentLimits()
        limits.quota = 1000
        try await withAttachments(on: engine, limits: limits) { house in
            _ = try await house.attach(Samples.bytes(600))
            let open = try await house.begin(.file, 400)
            #expect(await failure { try await house.begin(.file, 1) } == .quotaUsedUp)
            #expect(try await house.begin(.file, 1000, by: Self.ben).received == 0)
            try await house.feature.endUpload(open.id, by: Self.anna)
            #expect(try await house.usage() == 600)
            #expect(try await house.begin(.file, 400).received == 0)
        }
    }

    @Test(arguments: Engine.allCases) func `an account has so many open uploads at a time`(engine: Engine) async throws {
        var limits = AttachmentLimits()
        limits.openUploads = 3
        try await withAttachments(on: engine, limits: limits) { house in
            var last: UploadRecord?
            for _ in 0..<3 { last = try await house.begin(.file, 1) }
            #expect(await failure { try await house.begin(.file, 1) } == .tooManyUploads)
            _ = try await house.feature.finishUpload(try await house.send(Data([1]), to: try #require(last)))
            #expect(try await house.begin(.file, 1).received == 0)
        }
    }

    @Test func `beginning too many uploads in a short time is slowed down`() async throws {
        try await withAttachments(on: .sqlite) { house in
            for number in 0..<60 { _ = try await house.begin(.file, 1, clientID: "same-\(number % 2)") }
            #expect(await failure { try await house.begin(.file, 1) }?.kind == .tooMany)
            house.clock.advance(by: .seconds(2))
            #expect(try await house.begin(.file, 1).received == 0)
        }
    }

    @Test(arguments: Engine.allCases) func `what was given up is cleared away after a day, and its room is free again`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let given = try await house.begin(.file, 1000)
            try await house.send(Samples.bytes(990), to: given)
            // This one was whole and taken over when the process died.
            let stuck = try await house.send(Samples.bytes(50), to: try await house.begin(.file, 50))
            try await house.blobs.adopt(house.inbox.file(stuck.blob), as: stuck.blob)

            house.clock.advance(by: .seconds(23 * 3600))
            try await house.feature.sweep()
            #expect(try await house.feature.findUpload(given.id, by: Self.anna).received == 990)
            #expect(try await house.usage() == 1050)

            house.clock.advance(by: .seconds(3600))
            #expect(await failure { try await house.send(Samples.bytes(10), to: given, at: 990) } == .notFound)
            try await house.feature.sweep()
            #expect(try await house.usage() == 0)
            #expect(house.files().isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: house.folder.appending(path: "inbox").path).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases) func `a full disk refuses the part, keeps the place and the rest goes on`(engine: Engine) async throws {
        try await withAttachments(on: engine) { house in
            let upload = try await house.begin(.file, 100)
            let file = house.inbox.file(upload.blob)
            try FileManager.default.removeItem(at: file)
            #expect(symlink("/dev/full", file.path) == 0)
            #expect(await failure { try await house.send(Samples.bytes(100), to: upload) } == .storageFull)
            #expect(try await house.feature.findUpload(upload.id, by: Self.anna).received == 0)
            // There is room again.
            try FileManager.default.removeItem(at: file)
            try await house.inbox.make(upload.blob)
            #expect(try await house.send(Samples.bytes(100), to: upload).isWhole)
        }
    }
}
