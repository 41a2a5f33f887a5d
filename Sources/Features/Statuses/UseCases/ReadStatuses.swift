import API
import Kernel
import StatusesAPI
import Storage

/// What people are in the middle of, as the caller may see it.
struct ReadStatuses: Sendable {
    /// So many names stand on a screen.
    private static let mostAccounts = 200

    let database: any Database
    let sight: StatusSight
    let views: StatusViews

    func own(by caller: Caller) async throws -> OwnStatus {
        try await database.read { transaction in
            let seen = try sight.listOn(of: [caller.account], for: caller.account, in: transaction)
            return OwnStatus(status: try views(seen, for: caller.account, in: transaction).first)
        }
    }

    /// - Throws: the same `Failure.notFound` for somebody who has no status and for one who keeps it from the caller.
    func full(of account: AccountID, by caller: Caller) async throws -> Status {
        try await database.read { transaction in
            try views.view(sight.requireOn(of: account, for: caller.account, in: transaction), for: caller.account, in: transaction)
        }
    }

    /// What stands beside the names of these people; nothing for those who have no status or keep it from the caller.
    func glances(of accounts: [AccountID], by caller: Caller) async throws -> StatusGlances {
        guard accounts.count <= Self.mostAccounts else { throw StatusesFailure.tooManyAccounts }
        return try await database.read { transaction in
            let seen = try sight.listOn(of: accounts, for: caller.account, in: transaction)
            return StatusGlances(statuses: seen.map { StatusGlance($0.record) }.sorted { $0.account < $1.account })
        }
    }
}
