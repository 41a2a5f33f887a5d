extension Sequence where Self: Sendable, Element: Sendable {
    /// Works on all elements, on a few at a time; the first failure ends the others.
    func forEach(atOnce places: Int, _ work: @escaping @Sendable (Element) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, element) in enumerated() {
                if number >= places { try await group.next() }
                group.addTask { try await work(element) }
            }
            try await group.waitForAll()
        }
    }
}
