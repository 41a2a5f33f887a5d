package import Storage
internal import Kernel

/// Puts the people of a society and their friendships into an empty store whose schema is up to date. What they do in a feed
/// is put beside it by whoever measures that feed (`VideoBuilder`).
///
/// It writes the tables of the features itself, which nothing else outside of them does: through use cases it would take days.
package struct SocietyBuilder {
    package let plan: SocietyPlan
    package let graph: FriendGraph
    package let database: any Database
    /// Told what happens, a line at a time.
    package let progress: @Sendable (String) -> Void

    package init(_ plan: SocietyPlan, graph: FriendGraph, on database: any Database, progress: @escaping @Sendable (String) -> Void) {
        self.plan = plan
        self.graph = graph
        self.database = database
        self.progress = progress
    }

    package func build() async throws {
        try await addPeople()
        try await addSessions()
        try await addFriendships()
    }

    private func addPeople() async throws {
        var accounts = TableLoad("accounts", "id", "handle", "handle_key", "name", "is_operator", "created_at", on: database)
        var handles = TableLoad("account_handles", "handle_key", "account", on: database)
        for person in 0..<plan.people {
            let handle = "person_\(person)"
            try await accounts.add([plan.account(person), handle, handle, "Person \(person)", false, plan.start])
            try await handles.add([handle, plan.account(person)])
        }
        try await accounts.finish()
        try await handles.finish()
        progress("\(accounts.count) people")
    }

    private func addSessions() async throws {
        var sessions = TableLoad(
            "sessions", "id", "account", "token_hash", "kind", "device", "signed_in_at", "used_at", on: database)
        for (place, viewer) in plan.viewers.enumerated() {
            try await sessions.add([
                plan.id(at: plan.end, place), viewer.account, Secret(text: viewer.token).hash, "token", "bench", plan.end, plan.end,
            ])
        }
        try await sessions.finish()
    }

    private func addFriendships() async throws {
        var contacts = TableLoad(
            "contacts", "owner", "friend", "since", "is_starred", "is_chats_only", "hides_mine", "hides_theirs", on: database)
        var counts = TableLoad("contact_counts", "owner", "friends", on: database)
        for person in 0..<plan.people {
            let friends = graph.friends(of: person)
            for friend in friends {
                try await contacts.add([plan.account(person), plan.account(Int(friend)), plan.start, false, false, false, false])
            }
            try await counts.add([plan.account(person), friends.count])
        }
        try await contacts.finish()
        try await counts.finish()
        progress("\(graph.friendships) friendships")
    }
}
