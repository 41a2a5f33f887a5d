import Synchronization

/// Gathers the answers of several bodies and hands them on, in the order of the bodies, when the last has come.
final class Answers<T: Sendable>: Sendable {
    private let collected: Mutex<(results: [Result<T, any Error>?], missing: Int)>
    private let finish: @Sendable ([Result<T, any Error>]) -> Void

    init(count: Int, finish: @escaping @Sendable ([Result<T, any Error>]) -> Void) {
        collected = Mutex((Array(repeating: nil, count: count), count))
        self.finish = finish
    }

    func put(_ result: Result<T, any Error>, at place: Int) {
        let all = collected.withLock { collected -> [Result<T, any Error>]? in
            collected.results[place] = result
            collected.missing -= 1
            return collected.missing == 0 ? collected.results.compactMap(\.self) : nil
        }
        if let all { finish(all) }
    }
}
