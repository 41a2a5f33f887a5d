import API
import Events
import Jobs
import Kernel
import PagesAPI
import Storage

/// Changes what a Page says of itself; for its owner.
///
/// Whoever works on it is told by a job: telling reads how many follow, which would give way to every follower who comes
/// in at that moment if it were part of the change.
struct UpdatePage: Sendable {
    let database: any Database
    let pages: PageStore
    let index = PageIndex()
    let members: MemberStore
    let access: PageAccess
    let views: PageViews
    let tell: TellMembers
    let pictures: PagePicturePort
    let outbox: Outbox
    let jobs: JobQueue
    let now: TimeSource

    func callAsFunction(_ request: UpdatePageRequest, by caller: Caller) async throws -> PageProfile {
        try await database.write { transaction in
            let page = try access.require(.manage, on: request.page, for: caller, in: transaction)
            var changed = page
            changed.name = try request.name.map(PageText.name) ?? page.name
            changed.about = try request.about.map(PageText.about) ?? page.about
            changed.avatar = try avatar(request.avatar, of: page, by: caller, in: transaction)
            changed.isOnProfile = request.isOnProfile ?? page.isOnProfile
            guard changed != page else { return }
            try pages.update(changed, in: transaction)
            if changed.name != page.name {
                try index.put(changed, in: transaction)
                try outbox.publish(PageRenamed(page: page.id, at: now()), in: transaction)
            }
            try jobs.enqueue(TellOfPage(page: page.id), in: transaction)
        }
        return try await database.read { transaction in
            try views.profile(try pages.load(request.page, in: transaction), for: caller.account, in: transaction)
        }
    }

    /// Does the job.
    func tellMembers(of id: PageID) async throws {
        try await database.write { transaction in
            guard let page = try pages.find(id, in: transaction) else { return }
            try tell.changed(page, to: try members.list(on: id, in: transaction).map(\.account), in: transaction)
        }
    }

    private func avatar(
        _ attachment: String?, of page: PageRecord, by caller: Caller, in transaction: any WriteTransaction
    ) throws -> String? {
        switch attachment {
        case nil: return page.avatar
        case "":
            try pictures.letGo(page.id, transaction)
            return nil
        case let attachment?: return try pictures.take(attachment, caller.account, page.id, transaction)
        }
    }
}
