import CLibPQ

/// What a prepared statement depends on.
struct PostgresStatementKey: Hashable {
    let text: String
    let types: [Oid]
}
