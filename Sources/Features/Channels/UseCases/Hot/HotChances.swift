import API
import ChannelsAPI
import Storage

/// Remembers where chance chose, so that the act of showing carries how likely that was.
struct HotChances: Sendable {
    let hot = HotStore()

    /// - Returns: the propensities of those videos among the acts that chance put into one of the account's lists.
    func list(of account: AccountID, for acts: [Act], in transaction: any ReadTransaction) throws -> [VideoID: Double] {
        guard acts.contains(where: { $0.kind == .shown && $0.source == .hot }) else { return [:] }
        let items = try hot.list(of: account, in: transaction).joined()
        return Dictionary(items.compactMap { item in item.propensity.map { (item.video, $0) } }, uniquingKeysWith: { newest, _ in newest })
    }
}
