import Accounts
import Attachments
import Contacts
import Pages

/// The features that Channels stands on. They are large values and every use case needs several, so that they are shared
/// under one roof.
final class Neighbours: Sendable {
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let attachments: AttachmentsFeature
    let pages: PagesFeature

    init(accounts: AccountsFeature, contacts: ContactsFeature, attachments: AttachmentsFeature, pages: PagesFeature) {
        self.accounts = accounts
        self.contacts = contacts
        self.attachments = attachments
        self.pages = pages
    }
}
