import API
import Kernel
import Storage

/// Finds out again and again what is watched most now, and forgets lists of Hot that nobody reads any more.
package struct FindTrends: Sendable {
    private static let listLifetime: Duration = .seconds(2 * 86_400)

    let database: any Database
    let hot = HotStore()
    let rules: HotRules
    let now: TimeSource

    package func callAsFunction() async throws {
        let moment = now()
        try await database.write { transaction in
            try hot.replaceTrends(since: moment.adding(.zero - rules.trendWindow), limit: rules.trending, in: transaction)
            try hot.delete(before: moment.adding(.zero - Self.listLifetime), in: transaction)
        }
    }
}
