import API
import AccountsAPI
import AttachmentsAPI
import ChatsAPI

extension MessageContent {
    /// Every uploaded thing in this content, in forwarded histories too.
    var attachments: [Attachment] {
        switch self {
        case .pictures(let content): content.pictures
        case .video(let content): [content.video]
        case .voice(let content): [content.voice]
        case .file(let content): [content.file]
        case .history(let content): content.lines.flatMap { $0.content.attachments }
        default: []
        }
    }

    /// Whether a person can hand this on to others.
    var isForwardable: Bool {
        switch self {
        case .text, .pictures, .video, .file, .place, .contact, .card, .history: true
        case .voice, .invitation, .notice, .recall, .recalled, .unknown: false
        }
    }

    /// Whether it counts for the badge.
    var countsAsUnread: Bool {
        switch self {
        case .notice, .recall, .recalled: false
        default: true
        }
    }

    /// The first words of it, for a quote.
    var excerpt: String {
        switch self {
        case .text(let content): String(content.text.prefix(100))
        case .file(let content): content.file.name
        case .place(let content): content.name
        case .contact(let content): content.card.name
        case .card(let content): String((content.title.isEmpty ? content.subtitle : content.title).prefix(100))
        default: ""
        }
    }
}
