package import API

package enum EventTag {}
/// Names one happening; a subscriber that sees it twice knows it by this.
package typealias EventID = ID<EventTag>

/// Something that happened in a feature and that others may act upon. Named in the past: `contacts.friendshipBegan`.
package protocol Event: Codable, Sendable {
    static var name: String { get }
}

/// What a feature does when an event of another happens. It may be called more than once for the same event.
package struct Subscription: Sendable {
    let subscriber: String
    let event: String
    let handle: @Sendable (_ body: String, EventID) async throws -> Void

    /// - Parameter subscriber: names the handler in logs: `chats.open-chat`.
    package init<E: Event>(_ subscriber: String, to type: E.Type, _ handle: @escaping @Sendable (E, EventID) async throws -> Void) {
        self.subscriber = subscriber
        event = E.name
        self.handle = { body, id in try await handle(try EventCoding.decode(type, from: body), id) }
    }
}
