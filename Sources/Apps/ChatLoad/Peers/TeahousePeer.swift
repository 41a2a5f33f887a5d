package import Foundation
package import NIOCore

package struct TeahousePeer: ChatPeer {
    package init(port: Int, people: URL, group: any EventLoopGroup) throws {}
    package func signIn(_ person: Int, on loop: any EventLoop, arrive: @escaping Arrive) async throws -> any ChatConnection { throw CancellationError() }
    package func gather(_ members: [any ChatConnection]) async throws {}
}
