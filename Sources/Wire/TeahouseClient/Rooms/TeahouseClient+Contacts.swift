public import API
public import AccountsAPI
public import ContactsAPI

extension TeahouseClient {
    /// All friends.
    public func contacts() async throws -> [Contact] { try await everything(ContactsAPI.list) }

    public func updateContact(_ request: UpdateContactRequest) async throws -> Contact { try await call(ContactsAPI.update, request) }

    /// Deletes a friend, silently and on the own side only.
    public func removeContact(_ account: AccountID) async throws {
        _ = try await call(ContactsAPI.remove, AccountPath(account: account))
    }

    /// Reads a person whom the caller has met.
    public func person(_ account: AccountID) async throws -> Person { try await call(ContactsAPI.person, AccountPath(account: account)) }

    /// Finds a person by the exact Teahouse ID.
    public func findPerson(handle: String) async throws -> Person { try await call(ContactsAPI.findPerson, HandlePath(handle: handle)) }

    /// Reads the person behind a QR card.
    public func openCard(code: String) async throws -> Person { try await call(ContactsAPI.openCard, CardPath(code: code)) }

    public func myCard() async throws -> ContactCard { try await call(ContactsAPI.myCard) }

    /// Open requests, sent and received.
    public func friendRequests() async throws -> [FriendRequest] { try await call(ContactsAPI.listRequests).requests }

    /// Asks somebody to be friends. Asking twice is one request.
    public func sendFriendRequest(
        to account: AccountID, greeting: String = "", source: RequestSource = .search, remark: String? = nil
    ) async throws -> SentFriendRequest {
        let request = SendFriendRequestRequest(to: account, greeting: greeting, source: source, remark: remark)
        return try await call(ContactsAPI.sendRequest, request, repeatable: true)
    }

    public func acceptFriendRequest(_ request: FriendRequestID, remark: String? = nil) async throws -> Contact {
        try await call(ContactsAPI.acceptRequest, AcceptFriendRequestRequest(request: request, remark: remark), repeatable: true)
    }

    /// Ignores a received request, or withdraws a sent one.
    public func dismissFriendRequest(_ request: FriendRequestID) async throws {
        _ = try await call(ContactsAPI.dismissRequest, FriendRequestPath(request: request))
    }

    public func tags() async throws -> [Tag] { try await call(ContactsAPI.listTags).tags }

    public func createTag(_ name: String, members: [AccountID] = []) async throws -> Tag {
        try await call(ContactsAPI.createTag, CreateTagRequest(name: name, members: members))
    }

    /// Renames a tag or replaces its members.
    public func updateTag(_ request: UpdateTagRequest) async throws -> Tag { try await call(ContactsAPI.updateTag, request) }

    public func deleteTag(_ tag: TagID) async throws { _ = try await call(ContactsAPI.deleteTag, TagPath(tag: tag)) }

    public func blockedPeople() async throws -> [AccountCard] { try await call(ContactsAPI.listBlocked).people }

    public func block(_ account: AccountID) async throws { _ = try await call(ContactsAPI.block, AccountPath(account: account)) }

    public func unblock(_ account: AccountID) async throws { _ = try await call(ContactsAPI.unblock, AccountPath(account: account)) }

    /// Reads a list page by page to its end.
    func everything<Item>(_ endpoint: Endpoint<PageRequest, Page<Item>>) async throws -> [Item] {
        var items: [Item] = []
        var request = PageRequest(limit: 200)
        repeat {
            let page = try await call(endpoint, request)
            items += page.items
            request.cursor = page.next
        } while request.cursor != nil
        return items
    }
}
