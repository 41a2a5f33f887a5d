/// What a supervisor, a monitor and a developer ask of a server.
public enum OperationsAPI {
    public static let alive = RawEndpoint(.get, "/health/live", .anyone, "Says that the process runs.")
    public static let ready = RawEndpoint(.get, "/health/ready", .anyone, "Says whether the store answers.")
    public static let metrics = RawEndpoint(.get, "/metrics", .anyone, "Prometheus metrics; for this machine and the operator.")
    public static let description = RawEndpoint(.get, "/openapi.json", .anyone, "This description of all calls, as OpenAPI 3.1.")
}

extension OperationsAPI: Catalogue {
    public static let name = "operations"
    public static let endpoints = [
        EndpointDescription("alive", alive), EndpointDescription("ready", ready), EndpointDescription("metrics", metrics),
        EndpointDescription("description", description),
    ]
}
