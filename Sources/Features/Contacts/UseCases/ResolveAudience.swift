import API
import ContactsAPI
import Storage

/// Turns the people and tags of an audience into the people that they stand for now. Somebody named need not be a friend:
/// that is asked when something is read.
struct ResolveAudience: Sendable {
    private static let mostPeople = 1_000

    let tags: TagStore

    func callAsFunction(_ audience: Audience, of owner: AccountID, in transaction: any ReadTransaction) throws -> Set<AccountID> {
        guard audience.people.count <= Self.mostPeople else { throw ContactsFailure.audienceTooLarge }
        var people = Set(audience.people)
        for tag in Set(audience.tags) {
            guard try tags.exists(tag, of: owner, in: transaction) else { throw ContactsFailure.badTags }
            people.formUnion(try tags.members(of: tag, in: transaction))
        }
        return people.subtracting([owner])
    }
}
