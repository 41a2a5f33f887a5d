extension Sequence where Element: Hashable {
    /// The different elements in lists of at most 500: both engines limit how many values one statement binds.
    package var inPieces: [[Element]] {
        let all = Array(Set(self))
        return stride(from: 0, to: all.count, by: 500).map { Array(all[$0..<Swift.min($0 + 500, all.count)]) }
    }
}
