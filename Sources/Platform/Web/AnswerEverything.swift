import HTTPTypes
import Hummingbird
import Kernel
import Logging

/// Around every route: turns errors into problem details, adds the headers that protect a browser, names and
/// counts the request, and hands what no route knows to the web client.
struct AnswerEverything: RouterMiddleware {
    let metrics: RequestMetrics
    let pages: WebPages

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = answer(to: error, request, context)
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        if let name = HTTPField.Name("X-Request-ID") { response.headers[name] = context.requestID }
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
        metrics.note(
            method: request.method.rawValue, route: context.endpointPath ?? "other", status: response.status.code,
            took: ContinuousClock.now - start)
        // Whatever answered: behind a HEAD there is no body, or the client takes it for the next answer.
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(to error: any Error, _ request: Request, _ context: AppRequestContext) -> Response {
        // Only the router itself throws this error; a route that finds nothing throws a `Failure`.
        if let error = error as? HTTPError, error.status == .notFound, let page = pages.answer(request) { return page }
        if ProblemResponse.failure(for: error) == nil {
            context.logger.error(
                "A request failed.",
                metadata: ["request": "\(context.requestID)", "route": "\(context.endpointPath ?? "")", "error": "\(error)"])
        }
        return ProblemResponse.response(for: error, requestID: context.requestID)
    }
}
