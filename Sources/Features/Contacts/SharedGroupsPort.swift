package import API
package import Storage

/// What Contacts asks of those who keep groups.
package struct SharedGroupsPort: Sendable {
    /// Whether two people are in a group together, so that they have met.
    package let shareAGroup: @Sendable (AccountID, AccountID, any ReadTransaction) throws -> Bool

    package init(shareAGroup: @escaping @Sendable (AccountID, AccountID, any ReadTransaction) throws -> Bool) {
        self.shareAGroup = shareAGroup
    }
}
