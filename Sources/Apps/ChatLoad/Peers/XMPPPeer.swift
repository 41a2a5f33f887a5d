package import NIOCore
internal import NIOPosix

/// An XMPP server on this machine with the people u0, u1, … and the password that the start script gave them.
package struct XMPPPeer: ChatPeer {
    let port: Int
    let group: any EventLoopGroup

    package init(port: Int, group: any EventLoopGroup) {
        self.port = port
        self.group = group
    }

    package func signIn(_ person: Int, on loop: any EventLoop, arrive: @escaping Arrive) async throws -> any ChatConnection {
        let ready = loop.makePromise(of: Void.self)
        let channel = try await ClientBootstrap(group: loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(XMPPHandler(person: person, ready: ready, arrive: arrive))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        try await ready.futureResult.get()
        return XMPPConnection(person: person, channel: channel)
    }

    /// Joins a multi-user chat. The server tells each member of each other's coming; the join is done when it has told
    /// a member of their own.
    package func gather(_ members: [any ChatConnection]) async throws {
        for member in members {
            let joined = member.channel.eventLoop.makePromise(of: Void.self)
            let join = "<presence to='\(XMPPConnection.room)/u\(member.person)'><x xmlns='http://jabber.org/protocol/muc'/></presence>"
            member.channel.pipeline.fireUserInboundEventTriggered(XMPPHandler.Await(mark: "code='110'", promise: joined))
            try await member.channel.writeAndFlush(ByteBuffer(string: join))
            try await joined.futureResult.get()
        }
    }
}

struct XMPPConnection: ChatConnection {
    static let room = "room@conference.localhost"

    let person: Int
    let channel: any Channel

    func send(_ message: LoadMessage, to listener: Listener) {
        var buffer = channel.allocator.buffer(capacity: 192)
        switch listener {
        case .person(let other): buffer.writeString("<message to='u\(other)@localhost/load' type='chat'><body>")
        case .group: buffer.writeString("<message to='\(Self.room)' type='groupchat'><body>")
        }
        message.write(to: &buffer)
        buffer.writeString("</body></message>")
        channel.writeAndFlush(buffer, promise: nil)
    }
}
