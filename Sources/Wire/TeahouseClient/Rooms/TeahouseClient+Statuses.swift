public import API
import Foundation
public import StatusesAPI

/// Statuses: what people are in the middle of.
extension TeahouseClient {
    /// The caller's status of now.
    public func ownStatus() async throws -> Status? { try await call(StatusesAPI.own).status }

    /// Sets the caller's status for 24 hours. Repeating the same request is harmless if it has a client id; one is made up
    /// where there is none.
    @discardableResult
    public func setStatus(_ request: SetStatusRequest) async throws -> Status {
        var request = request
        request.clientID = request.clientID ?? UUID().uuidString
        return try await call(StatusesAPI.set, request, repeatable: true)
    }

    public func endStatus() async throws { _ = try await call(StatusesAPI.end) }

    /// What stands beside the names of up to 200 people; nothing for those who have no status or keep it from the caller.
    public func statusGlances(of accounts: [AccountID]) async throws -> [StatusGlance] {
        try await call(StatusesAPI.glances, StatusesRequest(accounts: accounts), repeatable: true).statuses
    }

    /// Somebody's status in full.
    public func status(of account: AccountID) async throws -> Status { try await call(StatusesAPI.status, StatusOwner(account: account)) }

    /// The caller's friends who have the same status now as somebody.
    public func statusSharers(with account: AccountID) async throws -> [StatusGlanceOfFriend] {
        try await call(StatusesAPI.sharers, StatusOwner(account: account)).people
    }

    public func like(_ status: StatusID) async throws { _ = try await call(StatusesAPI.like, StatusPath(status: status)) }

    public func unlike(_ status: StatusID) async throws { _ = try await call(StatusesAPI.unlike, StatusPath(status: status)) }

    /// All of the caller's statuses that are over, the newest first.
    public func pastStatuses() async throws -> [Status] { try await everything(StatusesAPI.past) }

    /// Deletes an own status that is over.
    public func deletePastStatus(_ status: StatusID) async throws {
        _ = try await call(StatusesAPI.deletePast, StatusPath(status: status))
    }
}
