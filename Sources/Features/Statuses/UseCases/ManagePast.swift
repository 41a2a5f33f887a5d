import API
import Attachments
import Kernel
import StatusesAPI
import Storage

/// The caller's statuses that are over; they are nobody else's to see.
struct ManagePast: Sendable {
    let database: any Database
    let statuses = StatusStore()
    let likes = StatusLikeStore()
    let sight: StatusSight
    let views: StatusViews
    let now: TimeSource

    /// The newest first.
    func list(_ request: PageRequest, by caller: Caller) async throws -> Page<Status> {
        let limit = request.limit ?? 50
        guard (1...200).contains(limit) else { throw StatusesFailure.badLimit }
        let last = try request.cursor.map { cursor in
            guard let id = StatusID(cursor) else { throw StatusesFailure.badCursor }
            return id
        }
        return try await database.read { transaction in
            let records = try statuses.listOver(of: caller.account, below: last, at: now(), limit: limit + 1, in: transaction)
            let page = try sight.filter(Array(records.prefix(limit)), for: caller.account, in: transaction)
            let next = records.count > limit ? records[limit - 1].id.description : nil
            return Page(items: try views(page, for: caller.account, in: transaction), next: next)
        }
    }

    func delete(_ id: StatusID, by caller: Caller) async throws {
        try await database.write { transaction in
            guard let status = try statuses.find(id, in: transaction), status.author == caller.account else { throw Failure.notFound }
            if status.isOn(at: now()) { throw StatusesFailure.stillOn }
            if let background = status.details.background {
                try sight.neighbours.attachments.letGo(background, from: .status(id), in: transaction)
            }
            try likes.delete(of: id, in: transaction)
            try statuses.delete(id, in: transaction)
        }
    }
}

extension Scope {
    /// Shows the background of a status to whoever may see the status.
    static func status(_ status: StatusID) -> Scope { Scope(kind: "status", id: status.rawValue) }
}
