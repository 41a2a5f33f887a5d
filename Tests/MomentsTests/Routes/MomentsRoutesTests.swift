import API
import MomentsAPI
import TestSupport
import Testing
import Web

@testable import Moments

@Suite struct MomentsRoutesTests {
    @Test func `each call of the contract is served, to people who are signed in alone`() async throws {
        try await withMoments(on: .sqlite) { house in
            let routes = Routes()
            house.moments.addRoutes(to: routes)
            let served = Set(routes.all.map { "\($0.method.rawValue) \($0.path) \($0.access)" })
            let described = Set(MomentsAPI.endpoints.map { "\($0.method.rawValue) \($0.path) \($0.access)" })
            #expect(served == described)
            #expect(routes.all.count == MomentsAPI.endpoints.count)
            let others = routes.all.filter { $0.access != .signedIn }
            #expect(others.isEmpty)
        }
    }
}
