import Testing

@testable import ChatLoad

/// The tool must notice every fault that it exists to notice.
struct ReceiptsTests {
    private func seeing(_ numbers: [Int]) -> Receipts {
        var receipts = Receipts()
        for number in numbers { _ = receipts.note(number) }
        return receipts
    }

    @Test func allInOrderIsNoFault() {
        let receipts = seeing([1, 2, 3])
        #expect(receipts.lost(of: 3) == 0)
        #expect(receipts.duplicated == 0)
        #expect(receipts.disordered == 0)
    }

    @Test func aHoleAndAMissingEndAreLost() {
        let receipts = seeing([1, 3])
        #expect(receipts.lost(of: 5) == 3)
    }

    @Test func whatComesLateIsDisorderedAndNotLost() {
        let receipts = seeing([1, 3, 2])
        #expect(receipts.lost(of: 3) == 0)
        #expect(receipts.disordered == 1)
        #expect(receipts.duplicated == 0)
    }

    @Test func whatComesTwiceIsCountedOnce() {
        var receipts = seeing([1, 2])
        let again = receipts.note(2)
        #expect(!again)
        #expect(receipts.duplicated == 1)
        #expect(receipts.lost(of: 2) == 0)
    }
}
