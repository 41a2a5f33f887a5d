package import Hummingbird
import Logging
import NIOCore

/// What the router carries along with each request.
package struct AppRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection, without the port.
    let peerAddress: String
    package let requestID: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peerAddress = source.channel.remoteAddress?.ipAddress ?? "local"
        requestID = source.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? "0"
    }
}
