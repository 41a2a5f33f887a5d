import API
import StatusesAPI
import TestSupport
import Testing
import Web

@testable import Statuses

@Suite struct StatusesRoutesTests {
    @Test func `each call of the contract is served, and for signed-in accounts alone`() async throws {
        try await withStatuses(on: .sqlite) { house in
            let routes = Routes()
            house.statuses.addRoutes(to: routes)
            let served = Set(routes.all.map { "\($0.method.rawValue) \($0.path) \($0.access)" })
            #expect(served == Set(StatusesAPI.endpoints.map { "\($0.method.rawValue) \($0.path) \($0.access)" }))
            #expect(routes.all.count == StatusesAPI.endpoints.count)
            #expect(routes.all.allSatisfy { $0.access == .signedIn })
        }
    }
}
