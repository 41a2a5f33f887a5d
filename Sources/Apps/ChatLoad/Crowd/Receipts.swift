/// What one receiver of a lane has seen of the numbers 1, 2, 3 …: proof of loss, doubles and order.
package struct Receipts: Sendable {
    private var next = 1
    private var missing: Set<Int> = []
    package private(set) var duplicated = 0
    package private(set) var disordered = 0

    package init() {}

    /// Notes a number and answers whether it is seen for the first time.
    package mutating func note(_ number: Int) -> Bool {
        if number >= next {
            missing.formUnion(next..<number)
            next = number + 1
            return true
        }
        if missing.remove(number) != nil {
            disordered += 1
            return true
        }
        duplicated += 1
        return false
    }

    /// How many of the first numbers have not come.
    package func lost(of sent: Int) -> Int {
        missing.count + max(0, sent - (next - 1))
    }
}
