package import API
package import Accounts
package import Events
package import Kernel
package import Storage

/// Contacts: people find each other, ask and become friends, and keep to themselves what they think of one another.
///
/// A friendship is two rows, one on each side. Who deletes, blocks, tags or hides somebody changes the own side, and the
/// other side never learns it. Its tables: `contacts`, `contact_counts`, `friend_requests`, `contact_tags`,
/// `contact_tag_members`, `contact_blocks`, `contact_cards`, `contact_encounters`.
package struct ContactsFeature: Sendable {
    package static let migrations = ContactsMigrations.all

    let listContacts: ListContacts
    let updateContact: UpdateContact
    let removeContact: RemoveContact
    let lookUp: LookUpPeople
    let manageCard: ManageCard
    let listRequests: ListRequests
    let sendRequest: SendRequest
    let acceptRequest: AcceptRequest
    let dismissRequest: DismissRequest
    let manageTags: ManageTags
    let manageBlocks: ManageBlocks
    private let contacts: ContactStore
    private let blocks: BlockStore
    private let acquaintance: Acquaintance

    /// - Parameter mostFriends: how many friends an account can have.
    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, outbox: Outbox, changes: ChangeLog,
        accounts: AccountsFeature, groups: SharedGroupsPort, rules: RequestRules = .standard, mostFriends: Int = 10_000
    ) {
        let contacts = ContactStore(most: mostFriends)
        let requests = RequestStore()
        let tags = TagStore()
        let blocks = BlockStore()
        let meetings = MeetingStore()
        let acquaintance = Acquaintance(
            contacts: contacts, requests: requests, blocks: blocks, meetings: meetings, groups: groups, now: now)
        let views = ContactViews(accounts: accounts, contacts: contacts, requests: requests, tags: tags, blocks: blocks, now: now)
        let tell = TellOwner(changes: changes, views: views)
        let befriend = Befriend(contacts: contacts, requests: requests, tell: tell, outbox: outbox, now: now)

        self.contacts = contacts
        self.blocks = blocks
        self.acquaintance = acquaintance
        listContacts = ListContacts(database: database, contacts: contacts, views: views)
        updateContact = UpdateContact(database: database, contacts: contacts, tags: tags, views: views, tell: tell)
        removeContact = RemoveContact(
            database: database, contacts: contacts, tags: tags, meetings: meetings, tell: tell, outbox: outbox, now: now)
        lookUp = LookUpPeople(
            database: database, accounts: accounts, meetings: meetings, acquaintance: acquaintance, views: views, limiter: limiter,
            rules: rules, now: now)
        manageCard = ManageCard(database: database, meetings: meetings)
        listRequests = ListRequests(database: database, requests: requests, views: views, now: now)
        sendRequest = SendRequest(
            database: database, contacts: contacts, requests: requests, blocks: blocks, acquaintance: acquaintance, befriend: befriend,
            tell: tell, views: views, limiter: limiter, rules: rules, ids: ids, now: now)
        acceptRequest = AcceptRequest(
            database: database, contacts: contacts, requests: requests, blocks: blocks, befriend: befriend, views: views, now: now)
        dismissRequest = DismissRequest(database: database, requests: requests, tell: tell, now: now)
        manageTags = ManageTags(database: database, contacts: contacts, tags: tags, tell: tell, ids: ids)
        manageBlocks = ManageBlocks(
            database: database, blocks: blocks, requests: requests, acquaintance: acquaintance, views: views, tell: tell, now: now)
    }

    /// How a message from one to the other stands, in one indexed statement.
    package func standing(of sender: AccountID, to receiver: AccountID, in transaction: any ReadTransaction) throws -> Standing {
        try contacts.standing(of: sender, to: receiver, in: transaction)
    }

    /// Those among `ids` with whom the account stands as `.friends`.
    package func friends(
        of account: AccountID, among ids: some Sequence<AccountID>, in transaction: any ReadTransaction
    ) throws -> Set<AccountID> {
        try contacts.mutual(of: account, among: ids, in: transaction)
    }

    /// Those among `ids` whom the account counts among its friends, whatever they think of it: the only answer that an
    /// account may see about itself, because deleting is silent.
    package func ownFriends(
        of account: AccountID, among ids: some Sequence<AccountID>, in transaction: any ReadTransaction
    ) throws -> Set<AccountID> {
        Set(try contacts.list(of: account, among: ids, in: transaction).map(\.friend))
    }

    /// Everybody whom the account counts among its friends, whatever they think of it; its circle is among them. It costs a
    /// tenth of what `circle(of:in:)` does.
    package func ownFriends(of account: AccountID, in transaction: any ReadTransaction) throws -> [AccountID] {
        try contacts.listIDs(of: account, in: transaction)
    }

    /// The friends whose doings the account may be shown as a friend's: both count each other as friends, neither blocks
    /// the other or keeps the other to chats only, the account does not hide theirs, and they do not hide theirs from it.
    package func circle(of account: AccountID, in transaction: any ReadTransaction) throws -> [AccountID] {
        try contacts.circle(of: account, in: transaction)
    }

    /// Those among `ids` who are in the account's circle.
    package func circle(
        of account: AccountID, among ids: some Sequence<AccountID>, in transaction: any ReadTransaction
    ) throws -> Set<AccountID> {
        try contacts.circle(of: account, among: ids, in: transaction)
    }

    /// How many the account counts among its friends, in one look-up: its circle is never larger.
    package func friendCount(of account: AccountID, in transaction: any ReadTransaction) throws -> Int {
        try contacts.count(of: account, in: transaction)
    }

    /// Those among `ids` between whom and the account stands a block, whoever set it.
    package func barred(
        from account: AccountID, among ids: some Sequence<AccountID>, in transaction: any ReadTransaction
    ) throws -> Set<AccountID> {
        try blocks.list(between: account, and: ids, in: transaction)
    }

    /// Whether the viewer may see the person when nothing but the id was given: they have met.
    package func hasMet(_ person: AccountID, _ viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try acquaintance.hasMet(person, viewer, in: transaction)
    }
}
