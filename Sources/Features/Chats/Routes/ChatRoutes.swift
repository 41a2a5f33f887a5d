import API
import ChatsAPI
package import Web

extension ChatsFeature {
    package func addRoutes(to routes: Routes) {
        addReading(to: routes)
        addMessages(to: routes)
        addGroups(to: routes)
        addMembership(to: routes)
    }

    private func addReading(to routes: Routes) {
        routes.serve(ChatsAPI.list) { try await listChats($0, by: $1) }
        routes.serve(ChatsAPI.chat) { try await readChat($0, by: $1) }
        routes.serve(ChatsAPI.openDirect) { try await openDirect($0, by: $1) }
        routes.serve(ChatsAPI.updateState) { try await updateState($0, by: $1) }
        routes.serve(ChatsAPI.messages) { try await readMessages($0, by: $1) }
        routes.serve(ChatsAPI.search) { try await searchMessages($0, by: $1) }
        routes.serve(ChatsAPI.listFavourites) { try await listFavourites($0, by: $1) }
    }

    private func addMessages(to routes: Routes) {
        routes.serve(ChatsAPI.send) { try await sendMessage($0, by: $1) }
        routes.on(ChatsAPI.sendFrame) { frames, caller in
            let results = await sendMessage(frames.map(\.message), by: caller)
            return zip(frames, results).map { frame, result in
                do {
                    return try EncodedAnswer(ref: frame.ref, try result.get())
                } catch {
                    return EncodedAnswer(ref: frame.ref, failure: error)
                }
            }
        }
        routes.serve(ChatsAPI.recall) { request, caller in
            try await recallMessage(request, by: caller)
            return Nothing()
        }
        routes.serve(ChatsAPI.deleteForMe) { request, caller in
            try await deleteForMe(request, by: caller)
            return Nothing()
        }
        routes.serve(ChatsAPI.forward) { try await forwardMessages($0, by: $1) }
        routes.serve(ChatsAPI.keep) { try await keepFavourite($0, by: $1) }
        routes.serve(ChatsAPI.dropFavourite) { request, caller in
            try await dropFavourite(request, by: caller)
            return Nothing()
        }
    }

    private func addGroups(to routes: Routes) {
        routes.serve(ChatsAPI.createGroup) { try await createGroup($0, by: $1) }
        routes.serve(ChatsAPI.group) { try await readGroup($0, by: $1) }
        routes.serve(ChatsAPI.updateGroup) { try await updateGroup($0, by: $1) }
        routes.serve(ChatsAPI.setNickname) { request, caller in
            try await setNickname(request, by: caller)
            return Nothing()
        }
        routes.serve(ChatsAPI.addMembers) { try await addMembers($0, by: $1) }
        routes.serve(ChatsAPI.removeMember) { request, caller in
            try await removeMember(request, by: caller)
            return Nothing()
        }
        routes.serve(ChatsAPI.setRole) { try await setRole($0, by: $1) }
    }

    private func addMembership(to routes: Routes) {
        routes.serve(ChatsAPI.createInvite) { request, visit in
            Reply(try await createInvite(request, by: try visit.requireCaller(), origin: visit.origin))
        }
        routes.serve(ChatsAPI.viewInvite) { try await useInvite.view($0, by: $1) }
        routes.serve(ChatsAPI.join) { try await useInvite.join($0, by: $1) }
        routes.serve(ChatsAPI.listJoinRequests) { try await joinRequests.list($0, by: $1) }
        routes.serve(ChatsAPI.approve) { request, caller in
            try await joinRequests.approve(request, by: caller)
            return Nothing()
        }
        routes.serve(ChatsAPI.refuse) { request, caller in
            try await joinRequests.refuse(request, by: caller)
            return Nothing()
        }
    }
}
