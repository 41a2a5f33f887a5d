import API
import ContactsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Contacts
@testable import Dots

/// The number beside the requests: how many came since they were looked at last.
@Suite struct DotTests {
    @Test(arguments: Engine.allCases)
    func `it counts the open requests that came since they were looked at`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let anna = try await house.person("anna_lee")
            var seen: Timestamp?
            func news() async throws -> News? {
                let since = seen
                return try await house.database.read { try house.contacts.dotSources[0].look(anna.account, since, $0) }
            }
            #expect(try await news() == nil)
            for name in ["ben_the_second", "cleo_hill"] { try await house.ask(try await house.person(name), anna) }
            #expect(try await news() == .number(2))
            seen = house.clock.now()
            house.clock.advance(by: .seconds(1))
            #expect(try await news() == nil)
            let dora = try await house.person("dora_may")
            try await house.ask(dora, anna)
            #expect(try await news() == .number(1))
            // What was ignored or has expired waits for nobody any more.
            let request = try #require(try await house.requests(of: anna).first)
            try await house.contacts.dismissRequest(request.id, by: anna)
            #expect(try await news() == nil)
            seen = nil
            #expect(try await news() == .number(2))
            house.clock.advance(by: .seconds(4 * 86_400))
            #expect(try await news() == nil)
        }
    }
}
