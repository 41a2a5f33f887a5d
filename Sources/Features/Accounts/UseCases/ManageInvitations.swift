import API
import AccountsAPI
import Kernel
import Storage
import Web

/// Invitations to sign up; the operator's alone.
struct ManageInvitations: Sendable {
    private static let lifetime: Duration = .seconds(30 * 24 * 3600)
    private static let most = 200

    let database: any Database
    let invitations: InvitationStore
    let now: TimeSource

    func list(by caller: Caller, at origin: String) async throws -> Invitations {
        guard caller.isOperator else { throw Failure.operatorOnly }
        let records = try await database.read { [invitations, now] in try invitations.list(at: now(), in: $0) }
        return Invitations(invitations: records.map { view($0, at: origin) })
    }

    func create(_ request: CreateInvitationRequest, by caller: Caller, at origin: String) async throws -> Invitation {
        guard caller.isOperator else { throw Failure.operatorOnly }
        let uses = request.uses ?? 1
        guard (1...1_000).contains(uses) else { throw AccountFailure.badInvitationUses }
        if let name = request.clientID, !(1...64).contains(name.utf8.count) { throw AccountFailure.badClientID }
        let fresh = InvitationStore.Record(
            code: Secret.random(bytes: 16).text, usesLeft: uses, expires: now().adding(Self.lifetime), createdAs: request.clientID)
        let record = try await database.write { transaction in
            if let name = request.clientID, let before = try invitations.find(createdAs: name, in: transaction) { return before }
            try invitations.deleteSpent(at: now(), in: transaction)
            guard try invitations.list(at: now(), in: transaction).count < Self.most else { throw AccountFailure.tooManyInvitations }
            try invitations.insert(fresh, in: transaction)
            return fresh
        }
        return view(record, at: origin)
    }

    func withdraw(_ code: String, by caller: Caller) async throws {
        guard caller.isOperator else { throw Failure.operatorOnly }
        try await database.write { [invitations] in
            guard try invitations.delete(code, in: $0) else { throw Failure.notFound }
        }
    }

    private func view(_ record: InvitationStore.Record, at origin: String) -> Invitation {
        Invitation(
            code: record.code, link: "\(origin)/sign-up?invitation=\(record.code)", usesLeft: record.usesLeft, expires: record.expires)
    }
}
