import API
import ContactsAPI
import Kernel
import Storage

/// Whom the caller has blocked. The blocked never learn it: what they ask for is not there, what they send does not arrive.
struct ManageBlocks: Sendable {
    let database: any Database
    let blocks: BlockStore
    let requests: RequestStore
    let acquaintance: Acquaintance
    let views: ContactViews
    let tell: TellOwner
    let now: TimeSource

    func list(by caller: Caller) async throws -> BlockedPeople {
        try await database.read { [views] in try views.blocked(by: caller.account, in: $0) }
    }

    func block(_ person: AccountID, by caller: Caller) async throws {
        let me = caller.account
        guard person != me else { throw ContactsFailure.blockYourself }
        try await database.write { transaction in
            try acquaintance.require(person, for: me, in: transaction)
            guard try blocks.insert(person, by: me, at: now(), in: transaction) else { return }
            guard try blocks.list(of: me, in: transaction).count <= BlockStore.most else { throw ContactsFailure.tooManyBlocks }
            try endRequests(between: me, and: person, in: transaction)
            try tell.blocksChanged(of: me, in: transaction)
        }
    }

    func unblock(_ person: AccountID, by caller: Caller) async throws {
        try await database.write { transaction in
            guard try blocks.delete(person, by: caller.account, in: transaction) else { return }
            try tell.blocksChanged(of: caller.account, in: transaction)
        }
    }

    /// The own request is withdrawn; that of the other one is ignored.
    private func endRequests(between me: AccountID, and person: AccountID, in transaction: any WriteTransaction) throws {
        if let sent = try requests.find(from: me, to: person, at: now(), in: transaction) {
            try requests.delete(sent.id, in: transaction)
            try tell.ended(sent, for: me, in: transaction)
            if !sent.isIgnored { try tell.ended(sent, for: person, in: transaction) }
        }
        if let received = try requests.find(from: person, to: me, at: now(), in: transaction), !received.isIgnored {
            try requests.markIgnored(received.id, in: transaction)
            try tell.ended(received, for: me, in: transaction)
        }
    }
}
