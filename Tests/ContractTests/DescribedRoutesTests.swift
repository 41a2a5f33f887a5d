import API
import Logging
import Server
import Storage
import TestSupport
import Testing
import Web

/// What the catalogues promise, the server serves; and it serves nothing that they do not mention.
@Suite struct DescribedRoutesTests {
    @Test("The routes of the server are exactly those of the catalogues")
    func routesAreDescribed() async throws {
        try await withTemporaryFolder { folder in
            var settings = ServerSettings()
            settings.dataFolder = folder
            let server = try await TeahouseServer(settings: settings, logger: Logger(label: "contract", factory: { _ in SwiftLogNoOpLogHandler() }))
            let served = server.routes.all.map { "\($0.method.rawValue) \($0.path) \($0.access) \($0.status)" }
            let described = HouseCatalogues.endpoints.map { "\($0.method.rawValue) \($0.path) \($0.access) \($0.status)" }
            #expect(served.sorted() == described.sorted())
            let frames = server.routes.frames.map(\.type)
            let describedFrames = HouseCatalogues.frames.filter { $0.direction == .toServer }.map(\.type)
            #expect(frames.sorted() == describedFrames.sorted())
            try await server.ground.database.close()
        }
    }
}
