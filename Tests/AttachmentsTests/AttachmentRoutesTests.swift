import API
import AttachmentsAPI
import Foundation
import Kernel
import Media
import NIOHTTP1
import TestSupport
import Testing

@testable import Attachments

@Suite struct AttachmentRoutesTests {
    @Test func `it is read whole and in ranges`() async throws {
        try await withPort { port in
            let bytes = Samples.bytes(600_000)
            let path = try await port.house.attach(bytes).path
            let whole = try await port.call(.GET, path)
            #expect([whole.status.description, whole["Content-Length"], whole["Accept-Ranges"]] == ["200", "600000", "bytes"])
            #expect(whole.body == bytes)
            for (range, part) in [
                ("bytes=0-99", bytes[0..<100]), ("bytes=599990-", bytes[599_990...]), ("bytes=-10", bytes[599_990...]),
                ("bytes=300000-9999999", bytes[300_000...]),
            ] {
                let answer = try await port.call(.GET, path, ["Range": range])
                #expect(answer.status == 206)
                #expect(answer.body == part)
                #expect(answer["Content-Range"] == "bytes \(part.startIndex)-\(part.endIndex - 1)/600000")
            }
            for range in ["bytes=600000-", "bytes=-0"] {
                let answer = try await port.call(.GET, path, ["Range": range])
                #expect([answer.status.description, answer["Content-Range"]] == ["416", "bytes */600000"])
            }
            for range in ["bytes=5-1", "lines=0-1", "bytes=0-1,5-6", "bytes=a-b"] {
                #expect(try await port.call(.GET, path, ["Range": range]).status == 200)
            }
        }
    }

    @Test func `a reader that has it is not sent it again, and a range of something else is not mixed in`() async throws {
        try await withPort { port in
            let path = try await port.house.attach(Samples.bytes(1000)).path
            let tag = try #require(try await port.call(.GET, path)["ETag"])
            let known = try await port.call(.GET, path, ["If-None-Match": "W/\"a\", \(tag)"])
            #expect(known.status == 304)
            #expect(known.body.isEmpty)
            #expect(known["ETag"] == tag)
            #expect(try await port.call(.GET, path, ["If-None-Match": "\"other\""]).status == 200)
            #expect(try await port.call(.GET, path, ["Range": "bytes=0-9", "If-Range": tag]).status == 206)
            #expect(try await port.call(.GET, path, ["Range": "bytes=0-9", "If-Range": "\"other\""]).status == 200)
        }
    }

    @Test func `its headers can be asked for alone`() async throws {
        try await withPort { port in
            let path = try await port.house.attach(Samples.bytes(1000)).path
            let head = try await port.call(.HEAD, path, ["Range": "bytes=0-9"])
            #expect([head.status.description, head["Content-Length"]] == ["200", "1000"])
            #expect(head.body.isEmpty)
            #expect(try await port.call(.HEAD, path, by: "ben").status == 404)
        }
    }

    @Test func `the type follows what the reader reads`() async throws {
        try await withPort { port in
            let picture = try await port.house.attach(Samples.picture, as: .picture)
            for path in [picture.path, picture.thumbnail] {
                let webp = try await port.call(.GET, try #require(path), ["Accept": "image/avif,image/webp,image/*,*/*;q=0.8"])
                let jpeg = try await port.call(.GET, try #require(path), ["Accept": "image/png,*/*"])
                #expect([webp["Content-Type"], jpeg["Content-Type"]] == ["image/webp", "image/jpeg"])
                #expect([webp["Vary"], jpeg["Vary"]] == ["Accept", "Accept"])
                #expect(webp["ETag"] != jpeg["ETag"])
                #expect(webp["Content-Disposition"] == nil)
            }
        }
    }

    @Test func `a drawing with a script is only ever downloaded, as mere bytes`() async throws {
        try await withPort { port in
            for (bytes, name) in [(Samples.drawing, "a.svg"), (Data("<html><script>alert(1)</script>".utf8), "a.html")] {
                let answer = try await port.call(.GET, try await port.house.attach(bytes, name: name).path)
                #expect(answer["Content-Type"] == "application/octet-stream")
                #expect(answer["Content-Disposition"]?.hasPrefix("attachment;") == true)
                #expect(answer["X-Content-Type-Options"] == "nosniff")
                #expect(answer["Content-Security-Policy"] == "sandbox; default-src 'none'")
                #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
                #expect(answer.body == bytes)
            }
        }
    }

    @Test func `a name cannot break out of its header`() async throws {
        try await withPort { port in
            let path = try await port.house.attach(Samples.bytes(1), name: "早\"; a=b;%0d\\x'.pdf").path
            #expect(
                try await port.call(.GET, path)["Content-Disposition"]
                    == "attachment; filename=\"x'.pdf\"; filename*=UTF-8''x%27.pdf")
            let other = try await port.house.attach(Samples.bytes(1), name: "早\"; a=b;%0d.pdf").path
            #expect(
                try await port.call(.GET, other)["Content-Disposition"]
                    == "attachment; filename=\"___ a=b__0d.pdf\"; filename*=UTF-8''%E6%97%A9%22%3B%20a%3Db%3B%250d.pdf")
        }
    }

    /// Fault 51: a browser that read it asks again after at most a minute, and is then refused.
    @Test func `lost access is noticed within a minute`() async throws {
        try await withPort { port in
            let attachment = try await port.house.attach(Samples.bytes(1000))
            let scope = Scope(kind: "circle", id: 7)
            try await port.house.grant(attachment, to: scope)
            port.house.circles.add(AttachmentsHouse.ben, to: 7)
            let read = try await port.call(.GET, attachment.path, by: "ben")
            #expect([read.status.description, read["Cache-Control"]] == ["200", "private, max-age=60, must-revalidate"])
            try await port.house.revoke(attachment, from: scope)
            let tag = try #require(read["ETag"])
            let again = try await port.call(.GET, attachment.path, by: "ben", ["If-None-Match": tag])
            #expect(again.status == 404)
            #expect(again["Cache-Control"] == "no-store")
        }
    }

    /// Fault 9: the answer is not cut short, and the rest of the house goes on.
    @Test func `a file that the disk has lost is said to be lost, and the others are read`() async throws {
        try await withPort { port in
            let lost = try await port.house.attach(Samples.bytes(1000))
            let other = try await port.house.attach(Samples.bytes(10))
            try await port.house.blobs.delete(try await port.house.open(lost.path, by: AttachmentsHouse.anna).variant.blob)
            let answer = try await port.call(.GET, lost.path)
            #expect(answer.status == 500)
            #expect(answer["Content-Type"] == "application/problem+json")
            #expect(try await port.call(.GET, other.path).status == 200)
        }
    }

    @Test func `a portrait is for everybody who is signed in, and kept for a day`() async throws {
        try await withPort { port in
            let attachment = try await port.house.attach(Samples.picture, as: .avatar)
            try await port.house.grant(attachment, to: Scope(kind: "portrait", id: 1))
            let read = try await port.call(.GET, try #require(attachment.thumbnail), by: "ben")
            #expect([read.status.description, read["Cache-Control"]] == ["200", "private, max-age=86400, must-revalidate"])
            #expect(try await port.call(.GET, attachment.path, by: nil).status == 404)
        }
    }

    @Test func `what the world may see needs no account, and no good one`() async throws {
        try await withPort { port in
            let attachment = try await port.house.attach(Samples.picture, as: .avatar)
            let poster = Scope(kind: "poster", id: 1)
            try await port.house.grant(attachment, to: poster)
            for name in [nil, "ben", "nobody"] {
                let read = try await port.call(.GET, attachment.path, by: name)
                #expect([read.status.description, read["Cache-Control"]] == ["200", "private, max-age=86400, must-revalidate"])
                #expect(try await port.call(.HEAD, attachment.path, by: name).status == 200)
            }
            try await port.house.revoke(attachment, from: poster)
            #expect(try await port.call(.GET, attachment.path, by: nil).status == 404)
            #expect(try await port.call(.GET, "/v1/attachments/\(attachment.id)", by: nil).status == 401)
        }
    }

    @Test func `a visitor is told of nothing that is not for the world`() async throws {
        try await withPort { port in
            let attachment = try await port.house.attach(Samples.bytes(1000))
            try await port.house.grant(attachment, to: Scope(kind: "circle", id: 1))
            try await port.house.grant(attachment, to: Scope(kind: "portrait", id: 1))
            let foreign = try await port.call(.GET, attachment.path, by: nil)
            let guessed = try await port.call(.GET, "/v1/attachments/0123456789abcdef0123456789abcdef/full", by: nil)
            #expect(foreign.status == 404)
            #expect(guessed.status == 404)
            #expect(foreign.headers.map(\.name) == guessed.headers.map(\.name))
            #expect(try await port.call(.HEAD, attachment.path, by: nil).status == 404)
        }
    }

    @Test func `what is not there and what is not for the reader look the same`() async throws {
        try await withPort { port in
            let attachment = try await port.house.attach(Samples.bytes(1000))
            let foreign = try await port.call(.GET, attachment.path, by: "ben")
            let guessed = try await port.call(.GET, "/v1/attachments/0123456789abcdef0123456789abcdef/full", by: "ben")
            let state = try await port.call(.GET, "/v1/attachments/\(attachment.id)", by: "ben")
            func problem(_ answer: Port.Answer) throws -> Problem {
                let problem = try JSONDecoder().decode(Problem.self, from: answer.body)
                return Problem(code: problem.code, title: problem.title, status: problem.status)
            }
            #expect(foreign.status == 404)
            #expect(try problem(foreign) == problem(guessed))
            #expect(try problem(foreign) == problem(state))
            #expect(foreign.headers.map(\.name) == guessed.headers.map(\.name))
        }
    }
}
