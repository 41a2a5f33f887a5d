package import NIOCore

/// A chat server as the load sees it: people are numbers, each may sign in and speak to another or to the group of 100.
package protocol ChatPeer: Sendable {
    /// Connects a person and signs in; everything that comes later is told to `arrive` on the loop.
    func signIn(_ person: Int, on loop: any EventLoop, arrive: @escaping Arrive) async throws -> any ChatConnection

    /// Makes the group of the people connected, ready to be spoken to.
    func gather(_ members: [any ChatConnection]) async throws
}

/// The connection of one person. Only ever used on its event loop.
package protocol ChatConnection: Sendable {
    var person: Int { get }
    var channel: any Channel { get }
    func send(_ message: LoadMessage, to listener: Listener)
}

/// Whom a message is for.
package enum Listener: Sendable {
    case person(Int)
    case group
}

/// What a server brings to a person.
package enum Arrival: Sendable {
    case message(LoadMessage)
    /// The server did not take a message or ended the connection, in its own words.
    case refusal(String)
}

package typealias Arrive = @Sendable (_ person: Int, _ arrival: Arrival) -> Void
