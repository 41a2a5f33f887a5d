import API
import ChannelsAPI
import TestSupport
import Testing
import Web

@testable import Channels

@Suite struct ChannelsRoutesTests {
    @Test func `each call of the contract is served, and for those whom it names`() async throws {
        try await withChannels(on: .sqlite) { house in
            let routes = Routes()
            house.channels.addRoutes(to: routes)
            let served = Set(routes.all.map { "\($0.method.rawValue) \($0.path) \($0.access)" })
            #expect(served == Set(ChannelsAPI.endpoints.map { "\($0.method.rawValue) \($0.path) \($0.access)" }))
            #expect(routes.all.count == ChannelsAPI.endpoints.count)
            let open = routes.all.filter { $0.access == .anyone }.map(\.path)
            #expect(
                Set(open) == [
                    "/v1/pages/:page/videos", "/v1/videos/:video", "/v1/videos/:video/media/:file", "/v1/videos/:video/comments",
                    "/v1/comments/:comment/replies",
                ])
            let operators = routes.all.filter { $0.access == .operator }.map(\.path)
            #expect(
                Set(operators) == [
                    "/v1/channels/held", "/v1/videos/:video/review", "/v1/channels/reports", "/v1/comments/:comment/review",
                ])
        }
    }
}
