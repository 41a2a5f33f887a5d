import API
import Kernel
import Storage

/// The one rule about who may see whom. Somebody who may not gets the answer that they would get if there were no such
/// person.
struct Acquaintance: Sendable {
    let contacts: ContactStore
    let requests: RequestStore
    let blocks: BlockStore
    let meetings: MeetingStore
    let groups: SharedGroupsPort
    let now: TimeSource

    /// Whether the viewer may see the person when nothing but the id was given: they have met.
    func hasMet(_ person: AccountID, _ viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        if person == viewer { return true }
        // What somebody wrote down stays theirs, even when they were deleted or blocked, and so they do not notice it.
        if try contacts.find(person, of: viewer, in: transaction) != nil { return true }
        guard try mayFind(person, viewer, in: transaction) else { return false }
        let time = now()
        return try meetings.findEncounter(of: viewer, with: person, at: time, in: transaction) != nil
            || requests.find(between: viewer, and: person, at: time, in: transaction) != nil
            || blocks.exists(person, by: viewer, in: transaction)
            || groups.shareAGroup(viewer, person, transaction)
    }

    /// Whether the viewer may see the person whose exact handle or card they hold.
    func mayFind(_ person: AccountID, _ viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        if try contacts.find(person, of: viewer, in: transaction) != nil { return true }
        return try !blocks.exists(viewer, by: person, in: transaction)
    }

    /// See `ContactsFeature.isOpenStranger(_:to:in:)`.
    func isOpenStranger(_ person: AccountID, to viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        let theirs = try contacts.find(viewer, of: person, in: transaction)
        let own = try contacts.find(person, of: viewer, in: transaction)
        if person == viewer || (theirs != nil && own != nil) { return false }
        if let theirs, theirs.isChatsOnly || theirs.hidesMine { return false }
        if let own, own.isChatsOnly || own.hidesTheirs { return false }
        guard try blocks.list(between: viewer, and: [person], in: transaction).isEmpty else { return false }
        return try hasMet(person, viewer, in: transaction)
    }

    /// - Throws: `Failure.notFound` if the viewer has not met the person.
    func require(_ person: AccountID, for viewer: AccountID, in transaction: any ReadTransaction) throws {
        guard try hasMet(person, viewer, in: transaction) else { throw Failure.notFound }
    }
}
