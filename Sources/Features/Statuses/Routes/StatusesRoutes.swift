import API
import Kernel
import StatusesAPI
package import Web

extension StatusesFeature {
    package func addRoutes(to routes: Routes) {
        routes.serve(StatusesAPI.own) { [readStatuses] _, caller in try await readStatuses.own(by: caller) }
        routes.serve(StatusesAPI.set) { [setStatus] in try await setStatus($0, by: $1) }
        routes.serve(StatusesAPI.end) { [endStatus] _, caller in
            try await endStatus(by: caller)
            return Nothing()
        }
        routes.serve(StatusesAPI.glances) { [readStatuses] in try await readStatuses.glances(of: $0.accounts, by: $1) }
        routes.serve(StatusesAPI.status) { [readStatuses] in try await readStatuses.full(of: $0.account, by: $1) }
        routes.serve(StatusesAPI.sharers) { [findSharers] in try await findSharers(of: $0.account, by: $1) }
        routes.serve(StatusesAPI.like) { [likeStatus] request, caller in
            try await likeStatus(request.status, by: caller)
            return Nothing()
        }
        routes.serve(StatusesAPI.unlike) { [likeStatus] request, caller in
            try await likeStatus.takeBack(request.status, by: caller)
            return Nothing()
        }
        routes.serve(StatusesAPI.past) { [managePast] in try await managePast.list($0, by: $1) }
        routes.serve(StatusesAPI.deletePast) { [managePast] request, caller in
            try await managePast.delete(request.status, by: caller)
            return Nothing()
        }
    }
}
