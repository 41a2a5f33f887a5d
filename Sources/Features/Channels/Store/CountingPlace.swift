import API
import Storage

/// Where what somebody does is counted, if thousands may do it at once.
///
/// On PostgreSQL two who count in one row get in each other's way, so there are many rows and their sum counts. The embedded
/// store has one writer, and one row is enough.
enum CountingPlace {
    private static let places = 32

    /// Always the same of one account. Ids of accounts made one after another differ in few bits; multiplying by the golden
    /// ratio (Knuth, The Art of Computer Programming 3, section 6.4) spreads them.
    static func of(_ account: AccountID, in transaction: any ReadTransaction) -> Int {
        if transaction.dialect == .sqlite { return 0 }
        let spread = UInt64(bitPattern: account.rawValue) &* 0x9E37_79B9_7F4A_7C15
        return Int(spread >> 32) % places
    }
}
