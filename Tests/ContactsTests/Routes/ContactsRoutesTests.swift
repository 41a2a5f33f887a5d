import API
import ContactsAPI
import TestSupport
import Testing
import Web

@testable import Contacts

@Suite struct ContactsRoutesTests {
    private static let served: Set<String> = [
        "GET /v1/contacts", "PATCH /v1/contacts/:account", "DELETE /v1/contacts/:account", "GET /v1/people/:account",
        "GET /v1/people/by-handle/:handle", "GET /v1/cards/:code", "GET /v1/me/card", "POST /v1/me/card", "GET /v1/friend-requests",
        "POST /v1/friend-requests", "POST /v1/friend-requests/:request/acceptance", "DELETE /v1/friend-requests/:request", "GET /v1/tags",
        "POST /v1/tags", "PATCH /v1/tags/:tag", "DELETE /v1/tags/:tag", "GET /v1/blocks", "PUT /v1/blocks/:account",
        "DELETE /v1/blocks/:account",
    ]

    @Test func `each route is served, and for those alone who are signed in`() async throws {
        try await withContacts(on: .sqlite) { house in
            let routes = Routes()
            house.contacts.addRoutes(to: routes)
            #expect(Set(routes.all.map { "\($0.method.rawValue) \($0.path)" }) == Self.served)
            #expect(routes.all.count == Self.served.count)
            let open = routes.all.filter { $0.access != .signedIn }.map(\.path)
            #expect(open == [])
        }
    }
}
