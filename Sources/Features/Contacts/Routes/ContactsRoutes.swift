import API
import ContactsAPI
import Kernel
package import Web

/// Friends, people, requests, tags and blocks.
extension ContactsFeature {
    package func addRoutes(to routes: Routes) {
        addContactRoutes(to: routes)
        addPeopleRoutes(to: routes)
        addRequestRoutes(to: routes)
        addTagRoutes(to: routes)
        addBlockRoutes(to: routes)
    }

    private func addContactRoutes(to routes: Routes) {
        routes.serve(ContactsAPI.list) { [listContacts] in try await listContacts($0, by: $1) }
        routes.serve(ContactsAPI.update) { [updateContact] in try await updateContact($0, by: $1) }
        routes.serve(ContactsAPI.remove) { [removeContact] request, caller in
            try await removeContact(request.account, by: caller)
            return Nothing()
        }
    }

    private func addPeopleRoutes(to routes: Routes) {
        routes.serve(ContactsAPI.person) { [lookUp] in try await lookUp.find($0.account, by: $1) }
        routes.serve(ContactsAPI.findPerson) { [lookUp] in try await lookUp.find(handle: $0.handle, by: $1) }
        routes.serve(ContactsAPI.openCard) { [lookUp] in try await lookUp.find(card: $0.code, by: $1) }
        routes.serve(ContactsAPI.myCard) { [manageCard] _, visit in
            Reply(try await manageCard.read(by: try visit.requireCaller(), at: visit.origin))
        }
        routes.serve(ContactsAPI.renewCard) { [manageCard] _, visit in
            Reply(try await manageCard.renew(by: try visit.requireCaller(), at: visit.origin))
        }
    }

    private func addRequestRoutes(to routes: Routes) {
        routes.serve(ContactsAPI.listRequests) { [listRequests] _, caller in try await listRequests(by: caller) }
        routes.serve(ContactsAPI.sendRequest) { [sendRequest] in try await sendRequest($0, by: $1) }
        routes.serve(ContactsAPI.acceptRequest) { [acceptRequest] in try await acceptRequest($0, by: $1) }
        routes.serve(ContactsAPI.dismissRequest) { [dismissRequest] request, caller in
            try await dismissRequest(request.request, by: caller)
            return Nothing()
        }
    }

    private func addTagRoutes(to routes: Routes) {
        routes.serve(ContactsAPI.listTags) { [manageTags] _, caller in try await manageTags.list(by: caller) }
        routes.serve(ContactsAPI.createTag) { [manageTags] in try await manageTags.create($0, by: $1) }
        routes.serve(ContactsAPI.updateTag) { [manageTags] in try await manageTags.update($0, by: $1) }
        routes.serve(ContactsAPI.deleteTag) { [manageTags] request, caller in
            try await manageTags.delete(request.tag, by: caller)
            return Nothing()
        }
    }

    private func addBlockRoutes(to routes: Routes) {
        routes.serve(ContactsAPI.listBlocked) { [manageBlocks] _, caller in try await manageBlocks.list(by: caller) }
        routes.serve(ContactsAPI.block) { [manageBlocks] request, caller in
            try await manageBlocks.block(request.account, by: caller)
            return Nothing()
        }
        routes.serve(ContactsAPI.unblock) { [manageBlocks] request, caller in
            try await manageBlocks.unblock(request.account, by: caller)
            return Nothing()
        }
    }
}
