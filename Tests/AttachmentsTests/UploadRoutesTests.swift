import API
import AttachmentsAPI
import Foundation
import NIOHTTP1
import TestSupport
import Testing
import Web

@testable import Attachments

@Suite struct UploadRoutesTests {
    private static let part = ["Content-Type": "application/offset+octet-stream"]

    /// Who may call at all. A new route without a line here fails.
    @Test func `each route is served and declares who may call it`() async throws {
        let declared: [String: Access] = [
            "GET /v1/uploads/limits": .signedIn, "OPTIONS /v1/uploads": .anyone, "POST /v1/uploads": .signedIn,
            "HEAD /v1/uploads/:upload": .signedIn, "PATCH /v1/uploads/:upload": .signedIn, "DELETE /v1/uploads/:upload": .signedIn,
            "POST /v1/uploads/:upload": .signedIn, "GET /v1/attachments/:attachment": .signedIn,
            // What is meant for the world is read without an account; all else is 404 for a visitor.
            "GET /v1/attachments/:attachment/:variant": .anyone, "HEAD /v1/attachments/:attachment/:variant": .anyone,
        ]
        try await withAttachments(on: .sqlite) { house in
            let routes = Routes()
            house.feature.addRoutes(to: routes)
            let served = routes.all.map { ("\($0.method.rawValue) \($0.path)", $0.access) }
            #expect(Dictionary(served) { first, _ in first } == declared)
            #expect(served.count == declared.count)
        }
    }

    @Test func `a client of tus uploads in parts and learns what became of it`() async throws {
        try await withPort { port in
            let bytes = Samples.bytes(50_000)
            let created = try await port.tus(
                .POST, "/v1/uploads",
                ["Upload-Length": "50000", "Upload-Metadata": Port.metadata(["purpose": "file", "filename": "绿茶.bin"])])
            #expect(created.status == 201)
            #expect(created["Tus-Resumable"] == "1.0.0")
            #expect(created["Upload-Offset"] == "0")
            #expect(created["Upload-Expires"] == "Tue, 24 Nov 2026 12:30:00 GMT")
            let place = try #require(created["Location"])

            let first = try await port.tus(.PATCH, place, Self.part.merging(["Upload-Offset": "0"]) { $1 }, body: bytes.prefix(20_000))
            #expect([first.status.description, first["Upload-Offset"], first["Teahouse-Attachment"]] == ["204", "20000", nil])
            let head = try await port.tus(.HEAD, place)
            #expect([head.status.description, head["Upload-Offset"], head["Upload-Length"]] == ["200", "20000", "50000"])
            #expect(head["Cache-Control"] == "no-store")
            let last = try await port.tus(
                .PATCH, place, Self.part.merging(["Upload-Offset": "20000"]) { $1 }, body: bytes.dropFirst(20_000))
            #expect([last.status.description, last["Upload-Offset"]] == ["204", "50000"])
            let id = try #require(last["Teahouse-Attachment"])
            #expect(try await port.tus(.HEAD, place)["Teahouse-Attachment"] == id)

            let answer = try await port.call(.GET, "/v1/attachments/\(id)")
            let attachment = try JSONDecoder().decode(Attachment.self, from: answer.body)
            #expect(attachment.name == "绿茶.bin")
            #expect(try await port.call(.GET, attachment.path).body == bytes)
        }
    }

    @Test func `creating can bring everything, and again after a lost answer`() async throws {
        try await withPort { port in
            let headers = Self.part.merging(
                ["Upload-Length": "10", "Upload-Metadata": Port.metadata(["purpose": "file", "filename": "a", "clientID": "x"])]) { $1 }
            let first = try await port.tus(.POST, "/v1/uploads", headers, body: Samples.bytes(10))
            let second = try await port.tus(.POST, "/v1/uploads", headers, body: Samples.bytes(10))
            #expect(first.status == 201)
            #expect(second.status == 201)
            #expect(first["Teahouse-Attachment"] != nil)
            #expect(first["Teahouse-Attachment"] == second["Teahouse-Attachment"])
            #expect(first["Location"] == second["Location"])
        }
    }

    @Test func `an empty file is a file`() async throws {
        try await withPort { port in
            let created = try await port.tus(
                .POST, "/v1/uploads", ["Upload-Length": "0", "Upload-Metadata": Port.metadata(["purpose": "file", "filename": "empty"])])
            let id = try #require(created["Teahouse-Attachment"])
            let answer = try await port.call(.GET, "/v1/attachments/\(id)")
            let attachment = try JSONDecoder().decode(Attachment.self, from: answer.body)
            let read = try await port.call(.GET, attachment.path)
            #expect(read.status == 200)
            #expect(read.body.isEmpty)
        }
    }

    @Test func `what is spoken is told to everybody`() async throws {
        try await withPort { port in
            let answer = try await port.call(.OPTIONS, "/v1/uploads", by: nil)
            #expect(answer.status == 204)
            #expect(answer["Tus-Version"] == "1.0.0")
            #expect(answer["Tus-Extension"] == "creation,creation-with-upload,expiration,termination")
            #expect(answer["Tus-Max-Size"] == "200000000")
            let limits = try await port.call(.GET, "/v1/uploads/limits")
            #expect(try JSONDecoder().decode(UploadLimits.self, from: limits.body).voice == 5_000_000)
        }
    }

    @Test func `clients of another version, and requests that cannot be read, are told so`() async throws {
        try await withPort { port in
            let other = try await port.call(.POST, "/v1/uploads", ["Tus-Resumable": "0.2.2"])
            #expect([other.status.description, other["Tus-Version"]] == ["412", "1.0.0"])
            let file = Port.metadata(["purpose": "file", "filename": "a"])
            for headers in [
                ["Upload-Metadata": file], ["Upload-Length": "-1", "Upload-Metadata": file], ["Upload-Length": "1e3", "Upload-Metadata": file],
                ["Upload-Length": "5", "Upload-Metadata": "purpose ***"], ["Upload-Defer-Length": "1", "Upload-Metadata": file],
            ] {
                #expect(try await port.tus(.POST, "/v1/uploads", headers).status == 400)
            }
            #expect(try await port.tus(.POST, "/v1/uploads", ["Upload-Length": "5"]).status == 422)
            let large = try await port.tus(.POST, "/v1/uploads", ["Upload-Length": "9223372036854775807", "Upload-Metadata": file])
            #expect(large.status == 413)

            let created = try await port.tus(.POST, "/v1/uploads", ["Upload-Length": "5", "Upload-Metadata": file])
            let place = try #require(created["Location"])
            #expect(try await port.tus(.PATCH, place, ["Upload-Offset": "0"], body: Data([1])).status == 415)
            #expect(try await port.tus(.PATCH, place, Self.part, body: Data([1])).status == 400)
            let late = try await port.tus(.PATCH, place, Self.part.merging(["Upload-Offset": "3"]) { $1 }, body: Data([1]))
            #expect(late.status == 409)
            let long = try await port.tus(.PATCH, place, Self.part.merging(["Upload-Offset": "0"]) { $1 }, body: Samples.bytes(6))
            #expect(long.status == 413)
        }
    }

    @Test func `a client without PATCH says what it means`() async throws {
        try await withPort { port in
            let file = Port.metadata(["purpose": "file", "filename": "a"])
            let place = try #require(try await port.tus(.POST, "/v1/uploads", ["Upload-Length": "5", "Upload-Metadata": file])["Location"])
            let sent = try await port.tus(
                .POST, place, Self.part.merging(["Upload-Offset": "0", "X-HTTP-Method-Override": "PATCH"]) { $1 }, body: Samples.bytes(2))
            #expect([sent.status.description, sent["Upload-Offset"]] == ["204", "2"])
            #expect(try await port.tus(.POST, place, ["X-HTTP-Method-Override": "GET"]).status == 400)
        }
    }

    @Test func `an upload that was given up is gone`() async throws {
        try await withPort { port in
            let file = Port.metadata(["purpose": "file", "filename": "a"])
            let place = try #require(try await port.tus(.POST, "/v1/uploads", ["Upload-Length": "5", "Upload-Metadata": file])["Location"])
            #expect(try await port.tus(.DELETE, place, by: "ben").status == 404)
            #expect(try await port.tus(.DELETE, place).status == 204)
            #expect(try await port.tus(.HEAD, place).status == 404)
            #expect(try await port.tus(.DELETE, place).status == 404)
        }
    }

    @Test func `strangers and other people reach nothing`() async throws {
        try await withPort { port in
            let file = Port.metadata(["purpose": "file", "filename": "a"])
            let place = try #require(try await port.tus(.POST, "/v1/uploads", ["Upload-Length": "5", "Upload-Metadata": file])["Location"])
            #expect(try await port.tus(.POST, "/v1/uploads", by: nil, ["Upload-Length": "5", "Upload-Metadata": file]).status == 401)
            let send = Self.part.merging(["Upload-Offset": "0"]) { $1 }
            for (name, status) in [(nil, 401), ("ben", 404)] as [(String?, Int)] {
                #expect(try await port.tus(.HEAD, place, by: name).status == status)
                #expect(try await port.tus(.PATCH, place, by: name, send, body: Data([1])).status == status)
                #expect(try await port.tus(.DELETE, place, by: name).status == status)
            }
            #expect(try await port.tus(.HEAD, "/v1/uploads/1").status == 404)
            #expect(try await port.tus(.HEAD, "/v1/uploads/..").status == 404)
        }
    }
}
