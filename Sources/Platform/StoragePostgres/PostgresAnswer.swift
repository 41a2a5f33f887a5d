import CLibPQ
import Storage

/// An answer of the server, freed with this object.
final class PostgresAnswer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) { self.result = result }

    deinit { PQclear(result) }

    /// What was done: `COMMIT`, `INSERT 0 1`.
    var tag: String { String(cString: PQcmdStatus(result)) }

    var changedRows: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    var failure: PostgresFailure? {
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: nil
        default: PostgresFailure(field(.state), message: field(.message), failure: storeFailure)
        }
    }

    func rows() throws -> [Row] {
        let columns = PQnfields(result)
        let types = (0..<columns).map { PQftype(result, $0) }
        return try (0..<PQntuples(result)).map { row in
            Row(try (0..<columns).map { column in
                if PQgetisnull(result, row, column) == 1 { return .null }
                let bytes = UnsafeRawBufferPointer(
                    start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
                return try PostgresValue.read(bytes, type: types[Int(column)])
            })
        }
    }

    /// The failure in the words that both engines share.
    private var storeFailure: StoreFailure {
        let state = field(.state)
        let message = field(.message)
        switch (state.prefix(2), state) {
        case (_, "23505"): return .constraint(uniqueColumns)
        case (_, "23503"): return .constraint("foreign key")
        case (_, "23502"): return .constraint("\(field(.table)).\(field(.column))")
        case ("23", _): return .constraint(field(.constraint))
        // Two servers made the same table at once.
        case (_, "42710"), (_, "42P07"): return .constraint(message)
        case (_, "53100"): return .full
        case ("08", _), ("53", _), ("57", _), ("40", _), (_, "55P03"), (_, "25P03"): return .busy(message)
        case (_, "XX001"), (_, "XX002"): return .corrupt(message)
        default: return .other("\(message) (PostgreSQL \(state))")
        }
    }

    /// "people.city, people.name", as SQLite says it, from "Key (city, name)=(…) already exists."
    private var uniqueColumns: String {
        let detail = field(.detail)
        guard let start = detail.firstRange(of: "Key (")?.upperBound, let end = detail.firstRange(of: ")=(")?.lowerBound, start < end else {
            return field(.constraint)
        }
        let table = field(.table)
        return detail[start..<end].split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
    }

    private func field(_ field: PostgresField) -> String {
        PQresultErrorField(result, field.code).map { String(cString: $0) } ?? ""
    }
}
