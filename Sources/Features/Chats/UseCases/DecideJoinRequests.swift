import API
import ChatsAPI
import Kernel
import Storage

/// Lists who waits to be let in, lets them in, or does not; for the owner and admins.
struct DecideJoinRequests: Sendable {
    let database: any Database
    let access: ChatAccess
    let people: People
    let roster: GroupRoster

    func list(_ path: ChatPath, by caller: Caller) async throws -> JoinRequests {
        try await database.read { transaction in
            _ = try access.requireAdmin(path.chat, caller, in: transaction)
            let rows = try roster.invites.listRequests(to: path.chat, in: transaction)
            let cards = try people.cards(rows.flatMap { [$0.account, $0.invitedBy].compactMap { $0 } }, transaction)
            return JoinRequests(
                requests: rows.compactMap { row in
                    cards[row.account].map {
                        JoinRequest(person: $0, invitedBy: row.invitedBy.flatMap { cards[$0] }, greeting: row.greeting, askedAt: row.at)
                    }
                })
        }
    }

    func approve(_ path: MemberPath, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try access.requireAdmin(path.chat, caller, in: transaction)
            guard try roster.invites.removeRequest(of: path.account, to: path.chat, in: transaction) != nil else {
                if try roster.chats.isMember(path.account, of: path.chat, in: transaction) { return }
                throw Failure.notFound
            }
            try roster.add([path.account], to: path.chat, by: caller.account, event: .personJoined, in: transaction)
        }
    }

    func refuse(_ path: MemberPath, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try access.requireAdmin(path.chat, caller, in: transaction)
            guard try roster.invites.removeRequest(of: path.account, to: path.chat, in: transaction) != nil else { throw Failure.notFound }
        }
    }
}
