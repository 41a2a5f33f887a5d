internal import API
package import Foundation
package import NIOCore
internal import NIOPosix

/// A Teahouse server on this machine, with people who were made and befriended before it started.
package struct TeahousePeer: ChatPeer {
    let port: Int
    let society: Society
    let group: any EventLoopGroup

    /// Reads who the people are from the file that `teahouse bench prepare` wrote.
    package init(port: Int, society: URL, group: any EventLoopGroup) throws {
        self.port = port
        self.society = try JSONDecoder().decode(Society.self, from: Data(contentsOf: society))
        self.group = group
    }

    package func signIn(_ person: Int, on loop: any EventLoop, arrive: @escaping Arrive) async throws -> any ChatConnection {
        let member = society.people[person]
        let ready = loop.makePromise(of: Void.self)
        let channel = try await ClientBootstrap(group: loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = LiveSocketHandler(person: person, token: member.token, ready: ready, arrive: arrive)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        try await ready.futureResult.get()
        return TeahouseConnection(
            person: person, channel: channel, toFriend: try SendTemplate(chat: member.chat), toGroup: try SendTemplate(chat: society.group))
    }

    /// The group exists already.
    package func gather(_ members: [any ChatConnection]) {}
}

struct TeahouseConnection: ChatConnection {
    let person: Int
    let channel: any Channel
    let toFriend: SendTemplate
    let toGroup: SendTemplate

    func send(_ message: LoadMessage, to listener: Listener) {
        var buffer = channel.allocator.buffer(capacity: 384)
        switch listener {
        case .person: toFriend.write(message, to: &buffer)
        case .group: toGroup.write(message, to: &buffer)
        }
        channel.writeAndFlush(buffer, promise: nil)
    }
}
