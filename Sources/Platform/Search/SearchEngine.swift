import Storage

/// How one engine keeps and finds texts.
protocol SearchEngine {
    static func schema(_ table: String) -> [SQL]
    static func insertion(_ pieces: [String], as id: Int64, into table: String) -> SQL
    static func deletion(of id: Int64, from table: String) -> SQL
    static func query(_ question: SearchQuestion, below last: Int64, limit: Int, in table: String) -> SQL
}
