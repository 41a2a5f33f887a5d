import API
import AccountsAPI
import ChatsAPI
import ContactsAPI
import Foundation
import TeahouseClient

/// Somebody in a test, signed in by the SDK.
struct Person: Sendable {
    static let password = "correct horse"

    let handle: String
    let card: AccountCard
    let client: TeahouseClient

    var id: AccountID { card.id }

    static func signUp(_ name: String, at visitor: TeahouseClient) async throws -> Person {
        let handle = "p" + UUID().uuidString.replacing("-", with: "").prefix(18).lowercased()
        let client = try await visitor.signUp(handle: handle, name: name, password: password)
        return Person(handle: handle, card: try await client.me().card, client: client)
    }

    /// The same person by another way, for example through a broken line.
    func through(_ url: URL) -> TeahouseClient {
        TeahouseClient(server: url, token: client.token, device: client.device, patience: client.patience)
    }

    /// Finds the other by the Teahouse ID, asks, and is accepted.
    func befriend(_ other: Person, greeting: String = "Hello") async throws {
        _ = try await client.findPerson(handle: other.handle)
        let sent = try await client.sendFriendRequest(to: other.id, greeting: greeting)
        if let request = sent.request { _ = try await other.client.acceptFriendRequest(request.id) }
    }

    /// Everything the person reads in a chat.
    func reads(_ chat: ChatID) async throws -> [Message] { try await client.allMessages(of: chat) }

    /// The texts the person reads in a chat, after a number.
    func texts(in chat: ChatID, after seq: Int64 = 0) async throws -> [String] {
        try await client.allMessages(of: chat, after: seq).compactMap(\.text)
    }
}

extension Message {
    var text: String? {
        if case .text(let content) = content { return content.text }
        return nil
    }
}

/// The problem that a call ends with; nil if it goes well.
func problem<T>(of body: () async throws -> T) async -> Problem? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? Problem
    }
}
