import API
package import Events
import Kernel
package import Storage

/// The call with which a client fills a gap in its account's changes.
package struct LiveRoutes: Sendable {
    private let database: any Database
    private let changes: ChangeLog

    package init(database: any Database, changes: ChangeLog) {
        self.database = database
        self.changes = changes
    }

    package func addRoutes(to routes: Routes) {
        routes.serve(LiveAPI.changes) { request, caller in
            try await database.read { transaction in
                try changes.list(of: caller.account, since: request.since, in: transaction)
            }
        }
    }
}
