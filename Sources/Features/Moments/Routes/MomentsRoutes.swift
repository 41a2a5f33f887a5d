import API
import Kernel
import MomentsAPI
package import Web

extension MomentsFeature {
    package func addRoutes(to routes: Routes) {
        addPostRoutes(to: routes)
        addActRoutes(to: routes)
        addNoticeRoutes(to: routes)
        routes.serve(MomentsAPI.settings) { [manageSettings] _, caller in try await manageSettings.read(by: caller) }
        routes.serve(MomentsAPI.updateSettings) { [manageSettings] in try await manageSettings.update($0, by: $1) }
    }

    private func addPostRoutes(to routes: Routes) {
        routes.serve(MomentsAPI.publish) { [publishMoment] in try await publishMoment($0, by: $1) }
        routes.serve(MomentsAPI.feed) { [readFeed] in try await readFeed($0, by: $1) }
        routes.serve(MomentsAPI.moment) { [readMoment] in try await readMoment($0.moment, by: $1) }
        routes.serve(MomentsAPI.album) { [readAlbum] in try await readAlbum($0, by: $1) }
        routes.serve(MomentsAPI.delete) { [deleteMoment] request, caller in
            try await deleteMoment(request.moment, by: caller)
            return Nothing()
        }
    }

    private func addActRoutes(to routes: Routes) {
        routes.serve(MomentsAPI.like) { [likeMoment] request, caller in
            try await likeMoment.like(request.moment, by: caller)
            return Nothing()
        }
        routes.serve(MomentsAPI.unlike) { [likeMoment] request, caller in
            try await likeMoment.unlike(request.moment, by: caller)
            return Nothing()
        }
        routes.serve(MomentsAPI.comment) { [commentMoment] in try await commentMoment($0, by: $1) }
        routes.serve(MomentsAPI.deleteComment) { [deleteComment] request, caller in
            try await deleteComment(request.comment, by: caller)
            return Nothing()
        }
    }

    private func addNoticeRoutes(to routes: Routes) {
        routes.serve(MomentsAPI.follow) { [followMoment] request, caller in
            try await followMoment.follow(request.moment, by: caller)
            return Nothing()
        }
        routes.serve(MomentsAPI.stopFollowing) { [followMoment] request, caller in
            try await followMoment.stop(request.moment, by: caller)
            return Nothing()
        }
        routes.serve(MomentsAPI.newNotices) { [readNotices] _, caller in try await readNotices.news(for: caller) }
        routes.serve(MomentsAPI.listNotices) { [readNotices] in try await readNotices.list($0, by: $1) }
        routes.serve(MomentsAPI.seeNotices) { [readNotices] _, caller in
            try await readNotices.see(by: caller)
            return Nothing()
        }
    }
}
