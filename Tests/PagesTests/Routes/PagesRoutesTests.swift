import API
import PagesAPI
import TestSupport
import Testing
import Web

@testable import Pages

@Suite struct PagesRoutesTests {
    private static let forAll: Set<String> = ["GET /v1/pages/:page", "GET /v1/pages/by-handle/:handle"]
    private static let forMembers: Set<String> = [
        "POST /v1/pages", "GET /v1/pages", "PATCH /v1/pages/:page", "DELETE /v1/pages/:page", "GET /v1/people/:account/pages",
        "GET /v1/pages/:page/members", "PUT /v1/pages/:page/members/:account", "DELETE /v1/pages/:page/members/:account",
        "GET /v1/follows", "PUT /v1/pages/:page/follow", "DELETE /v1/pages/:page/follow",
    ]

    @Test func `each route is served, and those that need no account are named here`() async throws {
        try await withPages(on: .sqlite) { house in
            let routes = Routes()
            house.pages.addRoutes(to: routes)
            func names(_ access: Access) -> [String] {
                routes.all.filter { $0.access == access }.map { "\($0.method.rawValue) \($0.path)" }.sorted()
            }
            #expect(names(.anyone) == Self.forAll.sorted())
            #expect(names(.signedIn) == Self.forMembers.sorted())
            #expect(routes.all.count == Self.forAll.count + Self.forMembers.count)
        }
    }
}
