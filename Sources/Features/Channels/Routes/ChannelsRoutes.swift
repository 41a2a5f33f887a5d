import API
import ChannelsAPI
import HTTPTypes
import Hummingbird
import Kernel
import Media
package import Web

extension ChannelsFeature {
    package func addRoutes(to routes: Routes) {
        addPublishing(to: routes)
        addMedia(to: routes)
        addFeeds(to: routes)
        addDoings(to: routes)
        addMemory(to: routes)
        addComments(to: routes)
        addFigures(to: routes)
    }

    private func addPublishing(to routes: Routes) {
        routes.serve(ChannelsAPI.publish) { [publishVideo] in try await publishVideo($0, by: $1) }
        routes.serve(ChannelsAPI.listOfPage) { [readVideos] in Reply(try await readVideos.list($0, for: $1.caller)) }
        routes.serve(ChannelsAPI.video) { [readVideos] in Reply(try await readVideos($0.video, for: $1.caller)) }
        routes.serve(ChannelsAPI.update) { [updateVideo] in try await updateVideo($0, by: $1) }
        routes.serve(ChannelsAPI.delete) { [deleteVideo] request, caller in
            try await deleteVideo(request.video, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.setCaptions) { [setCaptions] in try await setCaptions($0, by: $1) }
        routes.serve(ChannelsAPI.removeCaptions) { [setCaptions] request, caller in
            try await setCaptions.remove(request, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.listHeld) { [reviewVideos] in try await reviewVideos.list($0, by: $1) }
        routes.serve(ChannelsAPI.review) { [reviewVideos] request, caller in
            try await reviewVideos(request)
            return Nothing()
        }
    }

    private func addMedia(to routes: Routes) {
        for endpoint in [ChannelsAPI.media, ChannelsAPI.mediaHead] {
            routes.serveRaw(endpoint) { [openMedia, blobs] request, path, visit in
                guard let video = VideoID(path["video"] ?? "") else { throw Failure.notFound }
                let opened = try await openMedia(path["file"] ?? "", of: video, for: visit.caller)
                return try await MediaResponse(opened: opened, blobs: blobs).answer(to: request)
            }
        }
    }

    private func addFeeds(to routes: Routes) {
        routes.serve(ChannelsAPI.friendsFeed) { [friendsFeed] in try await friendsFeed($0, by: $1) }
        routes.serve(ChannelsAPI.followingFeed) { [followingFeed] in try await followingFeed($0, by: $1) }
        routes.serve(ChannelsAPI.hotFeed) { [hotFeed] in try await hotFeed($0, by: $1) }
        routes.serve(ChannelsAPI.topic) { [readVideos] in try await readVideos.list($0, by: $1) }
    }

    private func addDoings(to routes: Routes) {
        routes.serve(ChannelsAPI.like) { [likeVideo] in try await likeVideo($0, by: $1) }
        routes.serve(ChannelsAPI.unlike) { [likeVideo] in try await likeVideo.takeBack($0.video, by: $1) }
        routes.serve(ChannelsAPI.keep) { [keepVideos] request, caller in
            try await keepVideos.keep(request.video, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.drop) { [keepVideos] request, caller in
            try await keepVideos.drop(request.video, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.listFavourites) { [keepVideos] in try await keepVideos.list($0, by: $1) }
        routes.serve(ChannelsAPI.refuse) { [refuseVideo] request, caller in
            try await refuseVideo(request.video, by: caller)
            return Nothing()
        }
    }

    private func addMemory(to routes: Routes) {
        routes.serve(ChannelsAPI.tellActs) { [tellActs] request, caller in
            try await tellActs(request, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.listActs) { [manageActs] in try await manageActs.list($0, by: $1) }
        routes.serve(ChannelsAPI.forgetActs) { [manageActs] _, caller in
            try await manageActs.forget(by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.settings) { [manageSettings] _, caller in try await manageSettings.read(by: caller) }
        routes.serve(ChannelsAPI.updateSettings) { [manageSettings] in try await manageSettings.update($0, by: $1) }
    }

    private func addComments(to routes: Routes) {
        routes.serve(ChannelsAPI.listComments) { [listComments] in Reply(try await listComments($0, for: $1.caller)) }
        routes.serve(ChannelsAPI.listReplies) { [listComments] in Reply(try await listComments.replies($0, for: $1.caller)) }
        routes.serve(ChannelsAPI.comment) { [writeComment] in try await writeComment($0, by: $1) }
        routes.serve(ChannelsAPI.deleteComment) { [deleteComment] request, caller in
            try await deleteComment(request.comment, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.likeComment) { [likeComment] request, caller in
            try await likeComment(request.comment, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.unlikeComment) { [likeComment] request, caller in
            try await likeComment.takeBack(request.comment, by: caller)
            return Nothing()
        }
        routes.serve(ChannelsAPI.moderateComment) { [moderateComment] in try await moderateComment($0, by: $1) }
    }

    private func addFigures(to routes: Routes) {
        routes.serve(ChannelsAPI.videoFigures) { [readFigures] in try await readFigures($0.video, by: $1) }
        routes.serve(ChannelsAPI.pageFigures) { [readFigures] in try await readFigures($0, by: $1) }
    }
}
