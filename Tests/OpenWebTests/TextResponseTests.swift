import API
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

/// What is made for whoever asks travels small, and once.
@Suite struct TextResponseTests {
    private let long = String(repeating: "Slow mornings and loose leaves. ", count: 200)

    private func answer(_ text: String, _ headers: HTTPFields = [:], status: HTTPResponse.Status = .ok) -> Response {
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/p/tea", headerFields: headers)
        let response = TextResponse(text, type: "text/html; charset=utf-8", modified: Timestamp(milliseconds: 1_795_469_400_000), status: status)
        return response.answer(to: Request(head: head, body: .init(buffer: ByteBuffer())))
    }

    @Test func `the same words have the same tag in every process, and others another`() {
        #expect(answer("tea").headers[.eTag] == #"W/"qfdNHsNuvesto_blhoCQzQ""#)
        #expect(answer("tea").headers[.eTag] != answer("coffee").headers[.eTag])
    }

    @Test(arguments: ["TAG", "W/TAG", "\"other\", W/TAG", "*"])
    func `who has it already is told so, however they ask`(asked: String) throws {
        let tag = try #require(answer(long).headers[.eTag]?.dropFirst(2))
        let again = answer(long, [.ifNoneMatch: asked.replacing("TAG", with: tag)])
        #expect(again.status == .notModified && again.headers[.eTag] == "W/\(tag)" && again.headers[.vary] == "Accept-Encoding")
    }

    @Test func `who has something else gets it whole, also where nothing is`() {
        #expect(answer(long, [.ifNoneMatch: "\"other\""]).status == .ok)
        #expect(answer(long, [.ifNoneMatch: "*"], status: .notFound).status == .notFound)
    }

    @Test func `it says when the newest in it came`() {
        #expect(answer("tea").headers[.lastModified] == "Mon, 23 Nov 2026 21:30:00 GMT")
    }

    @Test(arguments: ["gzip", "br, GZIP;q=0.5", "*", "deflate, *;q=0.1"])
    func `it is packed for whoever can open it`(accepted: String) {
        let packed = answer(long, [.acceptEncoding: accepted])
        #expect(packed.headers[.contentEncoding] == "gzip" && packed.headers[.vary] == "Accept-Encoding")
    }

    @Test(arguments: ["", "br", "gzip;q=0", "*, gzip; q=0.000", "x-gzipped"])
    func `it is not packed for others`(accepted: String) {
        #expect(answer(long, [.acceptEncoding: accepted]).headers[.contentEncoding] == nil)
    }

    @Test func `a few words are sent as they are`() {
        #expect(answer("tea", [.acceptEncoding: "gzip"]).headers[.contentEncoding] == nil)
    }
}
