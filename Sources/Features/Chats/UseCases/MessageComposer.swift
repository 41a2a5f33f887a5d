import API
import AccountsAPI
import AttachmentsAPI
import ChatsAPI
import Events
import Kernel
import Storage

/// Makes an entry of what a client handed in: checks it, and fills in what the client only named.
struct MessageComposer: Sendable {
    let rules: ChatRules
    let people: People
    let uploads: Uploads
    let cards: Cards
    let messages = MessageStore()
    let chats = ChatStore()

    func compose(_ request: SendMessageRequest, in seat: ChatStore.Seat, _ transaction: any ReadTransaction) throws -> ChatLog.Entry {
        let sender = seat.member.account
        let content = try content(of: request.content, by: sender, transaction)
        var extras = MessageExtras()
        extras.quote = try request.quote.map { try quote($0, in: seat, transaction) }
        extras.mentions = try mentions(request.mentions, in: seat, transaction)
        if request.mentionsAll == true {
            guard seat.chat.kind == .group, seat.member.isAdmin else { throw Failure.membersOnly }
            extras.mentionsAll = true
        }
        return ChatLog.Entry(sender: sender, clientID: request.clientID, content: content, extras: extras)
    }

    func content(of draft: Draft, by sender: AccountID, _ transaction: any ReadTransaction) throws -> MessageContent {
        switch draft {
        case .text(let draft):
            return .text(TextContent(text: try DraftText(draft.text, limit: rules.textLimit).text))
        case .pictures(let draft):
            guard (1...9).contains(draft.attachments.count) else { throw Failure.emptyMessage }
            return .pictures(PicturesContent(pictures: try uploads.load(draft.attachments, .picture, sender, transaction)))
        case .video(let draft):
            return .video(VideoContent(video: try one(draft, .video, sender, transaction)))
        case .voice(let draft):
            return .voice(VoiceContent(voice: try one(draft, .voice, sender, transaction)))
        case .file(let draft):
            return .file(FileContent(file: try one(draft, .file, sender, transaction)))
        case .place(let place):
            guard let place = place.cleaned else {
                throw Failure.invalid("chats.place", "This place cannot be found on a map.", field: "content")
            }
            return .place(place)
        case .contact(let draft):
            return .contact(ContactContent(card: try contact(draft.account, by: sender, transaction)))
        case .card(let draft):
            return .card(try cards.load(draft, sender, transaction))
        case .unknown:
            throw Failure.invalid("chats.unknown_kind", "This server does not know this kind of message.", field: "content.kind")
        }
    }

    private func one(
        _ draft: AttachmentDraft, _ purpose: AttachmentPurpose, _ sender: AccountID, _ transaction: any ReadTransaction
    ) throws -> Attachment {
        guard let attachment = try uploads.load([draft.attachment], purpose, sender, transaction).first else { throw Failure.notFound }
        return attachment
    }

    /// A friend, or oneself: nobody else is anybody's to hand around.
    private func contact(_ account: AccountID, by sender: AccountID, _ transaction: any ReadTransaction) throws -> AccountCard {
        let isKnown = try account == sender || people.friends(sender, [account], transaction).contains(account)
        guard isKnown, let card = try people.cards([account], transaction)[account] else { throw Failure.notFound }
        return card
    }

    private func quote(_ seq: Int64, in seat: ChatStore.Seat, _ transaction: any ReadTransaction) throws -> Quote {
        guard seq > seat.member.joinedSeq, let quoted = try messages.find(seat.chat.id, seq, in: transaction),
            let sender = quoted.sender, quoted.content.countsAsUnread
        else { throw Failure.notFound }
        return Quote(
            seq: seq, sender: sender, senderName: try people.card(sender, transaction).name, kind: quoted.content.content.kind,
            excerpt: quoted.content.excerpt)
    }

    /// Only members can be addressed; others are left out silently, as they may just have left.
    private func mentions(_ accounts: [AccountID]?, in seat: ChatStore.Seat, _ transaction: any ReadTransaction) throws -> [AccountID]? {
        guard let accounts, !accounts.isEmpty, seat.chat.kind == .group else { return nil }
        let members = try Set(accounts.prefix(50)).filter { try chats.isMember($0, of: seat.chat.id, in: transaction) }
        return members.isEmpty ? nil : members.sorted()
    }
}
