import API
import Contacts
import Storage

/// The friends whose public likes somebody may be shown, read no further than a page of the feed needs it.
struct FriendCircle {
    let viewer: AccountID
    let neighbours: Neighbours
    let transaction: any ReadTransaction
    private var asked: [AccountID: Bool] = [:]
    private var everybody: Set<AccountID>?
    private var friends: Set<AccountID>?
    private var most: Int?

    init(of viewer: AccountID, neighbours: Neighbours, in transaction: any ReadTransaction) {
        self.viewer = viewer
        self.neighbours = neighbours
        self.transaction = transaction
    }

    /// It is never larger; one look-up.
    mutating func mostMembers() throws -> Int {
        if let most { return most }
        let count = try neighbours.contacts.friendCount(of: viewer, in: transaction)
        most = count
        return count
    }

    mutating func all() throws -> Set<AccountID> {
        if let everybody { return everybody }
        let all = Set(try neighbours.contacts.circle(of: viewer, in: transaction))
        everybody = all
        return all
    }

    /// Those among `accounts` who are in it.
    mutating func members(among accounts: Set<AccountID>) throws -> Set<AccountID> {
        if let everybody { return everybody.intersection(accounts) }
        var unknown = accounts.filter { asked[$0] == nil }
        // A friend that is read in a row costs a quarter of one that is looked for.
        if friends == nil, try unknown.count * 4 >= mostMembers() {
            friends = Set(try neighbours.contacts.ownFriends(of: viewer, in: transaction))
        }
        if let friends { unknown.formIntersection(friends) }
        if unknown.isEmpty { return accounts.filter { asked[$0] == true } }
        let found = try neighbours.contacts.circle(of: viewer, among: unknown, in: transaction)
        for account in unknown { asked[account] = found.contains(account) }
        return accounts.filter { asked[$0] == true }
    }
}
