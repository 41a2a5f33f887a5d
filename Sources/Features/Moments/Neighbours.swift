import Accounts
import Attachments
import Contacts

/// The features that Moments stands on. They are large values and every use case needs several, so that they are shared
/// under one roof.
final class Neighbours: Sendable {
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let attachments: AttachmentsFeature
    let cards: MomentCardPort

    init(accounts: AccountsFeature, contacts: ContactsFeature, attachments: AttachmentsFeature, cards: MomentCardPort) {
        self.accounts = accounts
        self.contacts = contacts
        self.attachments = attachments
        self.cards = cards
    }
}
