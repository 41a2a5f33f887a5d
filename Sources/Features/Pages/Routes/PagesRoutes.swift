import API
import Kernel
import PagesAPI
package import Web

/// Pages, those who work on them, and those who follow them.
extension PagesFeature {
    package func addRoutes(to routes: Routes) {
        addPageRoutes(to: routes)
        addMemberRoutes(to: routes)
        addFollowRoutes(to: routes)
        addReportRoutes(to: routes)
    }

    private func addReportRoutes(to routes: Routes) {
        routes.serve(PagesAPI.report) { [reportPage] request, caller in
            try await reportPage(request, by: caller)
            return Nothing()
        }
        routes.serve(PagesAPI.listReports) { [reviewReported] in try await reviewReported.list($0, by: $1) }
        routes.serve(PagesAPI.review) { [reviewReported] request, caller in
            try await reviewReported(request, by: caller)
            return Nothing()
        }
    }

    private func addPageRoutes(to routes: Routes) {
        routes.serve(PagesAPI.create) { [createPage] in try await createPage($0, by: $1) }
        routes.serve(PagesAPI.listMine) { [readPages] _, caller in try await readPages.listMine(by: caller) }
        routes.serve(PagesAPI.page) { [readPages] request, visit in Reply(try await readPages.find(request.page, for: visit.caller)) }
        routes.serve(PagesAPI.findPage) { [readPages] request, visit in
            Reply(try await readPages.find(handle: request.handle, for: visit.caller))
        }
        routes.serve(PagesAPI.update) { [updatePage] in try await updatePage($0, by: $1) }
        routes.serve(PagesAPI.close) { [closePage] request, caller in
            try await closePage(request.page, by: caller)
            return Nothing()
        }
        routes.serve(PagesAPI.listOfPerson) { [readPages] in try await readPages.list(of: $0.account, by: $1) }
    }

    private func addMemberRoutes(to routes: Routes) {
        routes.serve(PagesAPI.listMembers) { [listMembers] in try await listMembers($0.page, by: $1) }
        routes.serve(PagesAPI.setMember) { [setMember] in try await setMember($0, by: $1) }
        routes.serve(PagesAPI.removeMember) { [removeMember] request, caller in
            try await removeMember(request, by: caller)
            return Nothing()
        }
    }

    private func addFollowRoutes(to routes: Routes) {
        routes.serve(PagesAPI.listFollows) { [listFollows] in try await listFollows($0, by: $1) }
        routes.serve(PagesAPI.follow) { [followPage] in try await followPage($0, by: $1) }
        routes.serve(PagesAPI.unfollow) { [unfollowPage] request, caller in
            try await unfollowPage(request.page, by: caller)
            return Nothing()
        }
    }
}
