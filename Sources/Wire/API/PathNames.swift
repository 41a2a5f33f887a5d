/// The names of the values that stand in a path.
enum PathNames {
    static func of(_ path: String) -> [String] {
        path.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    }
}
