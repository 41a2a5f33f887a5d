package import API
import DotsAPI
package import Events
package import Kernel
package import Storage
package import Web

/// Red dots. Nothing is written when something new comes, or ten thousand followers would have to be written to: whoever looks
/// finds out. What is written is when somebody opened a section, and that their other devices hear.
package struct DotBoard: Sendable {
    package static let migrations = SectionOpenings.migrations

    private let database: any Database
    private let sources: [DotSource]
    private let openings = SectionOpenings()
    private let changes: ChangeLog
    private let now: TimeSource

    package init(database: any Database, sources: [DotSource], changes: ChangeLog, now: TimeSource) {
        self.database = database
        self.sources = sources
        self.changes = changes
        self.now = now
    }

    package func addRoutes(to routes: Routes) {
        routes.serve(DotsAPI.list) { _, caller in try await list(for: caller.account) }
        routes.serve(DotsAPI.open) { request, caller in
            try await open(request.section, by: caller.account)
            return Nothing()
        }
    }

    func list(for account: AccountID) async throws -> Dots {
        try await database.read { transaction in
            let opened = try openings.list(of: account, in: transaction)
            return Dots(
                dots: try sources.compactMap { source in
                    try source.look(account, opened[source.section], transaction).map { Dot($0, in: source.section) }
                })
        }
    }

    /// Whoever opens a section has looked at those around it too: from Following one sees that Channels has news.
    /// - Throws: `Failure` if there is no such section.
    func open(_ section: String, by account: AccountID) async throws {
        guard sources.contains(where: { $0.section == section }) else { throw Failure.notFound }
        let around = sources.map(\.section).filter { section == $0 || section.hasPrefix($0 + ".") }
        try await database.write { transaction in
            let at = now()
            let isNews = try around.map { try openings.upsert($0, of: account, at: at, in: transaction) }.contains(true)
            guard isNews else { return }
            try changes.tell(account, DotsAPI.dotOut, SectionPath(section: section), about: "opening \(section)", in: transaction)
        }
    }
}

extension Dot {
    fileprivate init(_ news: News, in section: String) {
        switch news {
        case .number(let count): self.init(section: section, level: .number, count: count)
        case .avatar(let account, let name, let picture):
            self.init(section: section, level: .avatar, account: account, name: name, picture: picture)
        case .plain: self.init(section: section, level: .plain)
        }
    }
}
