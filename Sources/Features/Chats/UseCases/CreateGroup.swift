import API
import ChatsAPI
import Kernel
import Storage

/// Makes a group of the caller and friends.
struct CreateGroup: Sendable {
    let database: any Database
    let rules: ChatRules
    let people: People
    let roster: GroupRoster
    let invitations: SendInvitations
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: CreateGroupRequest, by caller: Caller) async throws -> Group {
        let name = try GroupName.checked(request.name)
        let wanted = Set(request.members).subtracting([caller.account])
        guard wanted.count < rules.groupLimit else { throw Failure.groupFull }
        if let key = request.clientID, !(1...64).contains(key.utf8.count) { throw Failure.badClientID }
        return try await database.write { transaction in
            let chats = roster.chats
            if let key = request.clientID, let before = try chats.findGroup(createdBy: caller.account, as: key, in: transaction) {
                return try read(before, caller, in: transaction)
            }
            let friends = try people.friends(caller.account, Array(wanted), transaction)
            guard friends == wanted else { throw Failure.notFriends }
            let welcome = try friends.sorted().filter { try people.mayWrite(caller.account, $0, transaction) }
            let id = ids.next(ChatID.self)
            try chats.insertGroup(id, name: name, owner: caller.account, createdAs: request.clientID, at: now(), in: transaction)
            let added = Array(welcome.prefix(rules.directAddLimit - 1))
            if let row = try chats.find(id, in: transaction) {
                for account in added {
                    try chats.addMember(account, role: .member, to: id, joinedSeq: 0, at: now(), in: transaction)
                }
                let me = try roster.named([caller.account], transaction).first
                try roster.log.note(.groupCreated, by: me, people: try roster.named(added, transaction), in: row, transaction)
            }
            for account in [caller.account] + added { try roster.tellAdded(account, id, in: transaction) }
            try invitations.send(to: Array(welcome.dropFirst(rules.directAddLimit - 1)), id, by: caller, in: transaction)
            return try read(id, caller, in: transaction)
        }
    }

    private func read(_ id: ChatID, _ caller: Caller, in transaction: any ReadTransaction) throws -> Group {
        guard let seat = try roster.chats.findSeat(id, of: caller.account, in: transaction) else { throw Failure.notFound }
        return try roster.views.group(seat, waiting: 0, in: transaction)
    }
}
