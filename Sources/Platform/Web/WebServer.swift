import API
import Hummingbird
import HTTPTypes
import HummingbirdCore
import Kernel
package import Logging
import NIOCore
package import ServiceLifecycle
import Storage

/// Puts routes, live sockets and the web client behind one port.
package struct WebServer: Sendable {
    package struct Options: Sendable {
        package var host: String
        package var port: Int
        /// The public address, where the server stands behind a proxy: `https://tea.example`.
        package var publicOrigin: String?
        /// Whether `X-Forwarded-For` is to be believed: only behind a proxy that sets it.
        package var trustsProxy: Bool

        package init(host: String, port: Int, publicOrigin: String? = nil, trustsProxy: Bool = false) {
            self.host = host
            self.port = port
            self.publicOrigin = publicOrigin
            self.trustsProxy = trustsProxy
        }
    }

    private let options: Options
    private let authenticator: Authenticator
    private let logger: Logger

    package init(options: Options, authenticator: Authenticator, logger: Logger) {
        self.options = options
        self.authenticator = authenticator
        self.logger = logger
    }

    /// Builds the service that listens.
    /// - Parameter onRunning: called with the port once it is open.
    package func service(
        routes: Routes, gate: LiveGate, pages: WebPages, metrics: RequestMetrics, onRunning: @escaping @Sendable (Int) async -> Void
    ) -> some Service {
        let router = Router(context: AppRequestContext.self)
        router.add(middleware: AnswerEverything(metrics: metrics, pages: pages))
        for route in routes.all { register(route, on: router) }
        return Application(
            router: router,
            server: HTTPServerBuilder { LiveChannel(responder: $0, gate: gate) },
            configuration: ApplicationConfiguration(
                address: .hostname(options.host, port: options.port), serverName: nil),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger)
    }

    private func register(_ route: Route, on router: Router<AppRequestContext>) {
        guard let method = HTTPRequest.Method(rawValue: route.method.rawValue) else { return }
        router.on(RouterPath(route.path), method: method) { request, context in
            var request = request
            let visit = try await visit(of: request, context, route: route)
            return try await route.answer(&request, context.parameters, visit)
        }
    }

    /// Finds out who asks, and turns away who may not ask this at all.
    private func visit(of request: Request, _ context: AppRequestContext, route: Route) async throws -> Visit {
        let credential = Authenticator.Credential(request.headers)
        var caller: Caller?
        if let token = credential.token { caller = try await authenticator.authenticate(token) }
        if route.access != .anyone, caller == nil { throw Failure.signedOut }
        if route.access == .operator, caller?.isOperator != true { throw Failure.operatorOnly }
        if route.method != .get, let page = request.headers[.origin], page != origin(of: request), !isSameHost(page, request) {
            throw Failure.csrf
        }
        if case .cookie(let token) = credential, caller != nil, !route.method.isSafe, let name = CSRF.header,
            request.headers[name] != CSRF.token(for: token)
        {
            throw Failure.csrf
        }
        return Visit(
            caller: caller, address: address(of: request, context), userAgent: request.headers[.userAgent] ?? "",
            requestID: context.requestID, origin: origin(of: request), sessionToken: caller == nil ? nil : credential.token)
    }

    private func address(of request: Request, _ context: AppRequestContext) -> String {
        guard options.trustsProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        else { return context.peerAddress }
        return last.trimmingPrefix(while: \.isWhitespace).description
    }

    /// Whether a page that a browser names as the origin of a call is one of this host. Another site's form can post
    /// here without any cookie, and would sign its visitor in as somebody else.
    private func isSameHost(_ page: String, _ request: Request) -> Bool {
        guard let authority = request.head.authority else { return false }
        return page == "http://\(authority)" || page == "https://\(authority)"
    }

    private func origin(of request: Request) -> String {
        options.publicOrigin ?? "http://\(request.head.authority ?? "\(options.host):\(options.port)")"
    }
}
