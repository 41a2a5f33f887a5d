public import API
public import ChatsAPI
import Foundation

extension TeahouseClient {
    /// Makes a group of the caller and friends.
    public func createGroup(_ name: String? = nil, members: [AccountID]) async throws -> Group {
        let request = CreateGroupRequest(name: name, members: members, clientID: UUID().uuidString)
        return try await call(ChatsAPI.createGroup, request, repeatable: true)
    }

    public func group(_ chat: ChatID) async throws -> Group { try await call(ChatsAPI.group, ChatPath(chat: chat)) }

    /// Changes name, picture, announcement or approval.
    @discardableResult
    public func updateGroup(_ request: UpdateGroupRequest) async throws -> Group { try await call(ChatsAPI.updateGroup, request) }

    /// Sets the own name in a group; an empty one takes it away.
    public func setNickname(_ nickname: String, in chat: ChatID) async throws {
        _ = try await call(ChatsAPI.setNickname, SetNicknameRequest(chat: chat, nickname: nickname))
    }

    /// Adds friends, or sends them an invitation where the group is large or approval is needed.
    @discardableResult
    public func addMembers(_ accounts: [AccountID], to chat: ChatID) async throws -> AddedMembers {
        try await call(ChatsAPI.addMembers, AddMembersRequest(chat: chat, accounts: accounts), repeatable: true)
    }

    public func removeMember(_ account: AccountID, from chat: ChatID) async throws {
        _ = try await call(ChatsAPI.removeMember, MemberPath(chat: chat, account: account))
    }

    /// Appoints or dismisses an admin, or hands the group over.
    @discardableResult
    public func setRole(_ role: Role, of account: AccountID, in chat: ChatID) async throws -> Group {
        try await call(ChatsAPI.setRole, SetRoleRequest(chat: chat, account: account, role: role))
    }

    /// Makes a link or QR code into the group.
    public func createInvite(to chat: ChatID) async throws -> GroupInvite { try await call(ChatsAPI.createInvite, ChatPath(chat: chat)) }

    /// Shows which group an invite leads to.
    public func viewInvite(code: String) async throws -> GroupPreview { try await call(ChatsAPI.viewInvite, InvitePath(code: code)) }

    /// Joins a group, or asks to.
    @discardableResult
    public func join(code: String, greeting: String? = nil) async throws -> JoinedGroup {
        try await call(ChatsAPI.join, JoinGroupRequest(code: code, greeting: greeting), repeatable: true)
    }

    /// Who waits for approval; for the owner and admins.
    public func joinRequests(to chat: ChatID) async throws -> [JoinRequest] {
        try await call(ChatsAPI.listJoinRequests, ChatPath(chat: chat)).requests
    }

    public func approve(_ account: AccountID, in chat: ChatID) async throws {
        _ = try await call(ChatsAPI.approve, MemberPath(chat: chat, account: account), repeatable: true)
    }

    public func refuse(_ account: AccountID, in chat: ChatID) async throws {
        _ = try await call(ChatsAPI.refuse, MemberPath(chat: chat, account: account))
    }
}
