import Accounts
import Attachments
import Contacts

/// The features that Statuses stands on. They are large values and every use case needs several, so that they are shared
/// under one roof.
final class Neighbours: Sendable {
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let attachments: AttachmentsFeature
    let cards: StatusCardPort

    init(accounts: AccountsFeature, contacts: ContactsFeature, attachments: AttachmentsFeature, cards: StatusCardPort) {
        self.accounts = accounts
        self.contacts = contacts
        self.attachments = attachments
        self.cards = cards
    }
}
