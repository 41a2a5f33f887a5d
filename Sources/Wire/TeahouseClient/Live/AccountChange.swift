public import API
public import AccountsAPI
public import AttachmentsAPI
public import ChannelsAPI
public import ChatsAPI
public import ContactsAPI
public import DotsAPI
import Foundation
public import PagesAPI

/// A change of the account's own state.
public enum AccountChange: Sendable {
    case profile(Me)
    case sessions
    case contact(Contact)
    case contactRemoved(AccountID)
    case friendRequest(FriendRequest)
    case friendRequestEnded(FriendRequestID)
    case tags([Tag])
    case blocks([AccountCard])
    case chat(Chat)
    case chatRemoved(ChatID)
    case chatState(ChatState)
    case messageDeleted(MessagePath)
    case joinRequests(ChatID)
    case attachment(Attachment)
    case follow(FollowedPage)
    case followEnded(PageID)
    case page(PageProfile)
    case pageLeft(PageID)
    case channelsSettings(ChannelsSettings)
    /// A section was opened on one of the own devices: its dot is out, and those of the sections around it.
    case dotOut(String)
    /// A kind that this version does not know.
    case unknown(type: String)

    init(type: String, body: JSON) throws {
        switch type {
        case AccountsAPI.profileChanged.type: self = .profile(try body.decode())
        case AccountsAPI.sessionsChanged.type: self = .sessions
        case ContactsAPI.contactChanged.type: self = .contact(try body.decode())
        case ContactsAPI.contactRemoved.type: self = .contactRemoved(try body.decode(AccountPath.self).account)
        case ContactsAPI.requestChanged.type: self = .friendRequest(try body.decode())
        case ContactsAPI.requestEnded.type: self = .friendRequestEnded(try body.decode(FriendRequestPath.self).request)
        case ContactsAPI.tagsChanged.type: self = .tags(try body.decode(Tags.self).tags)
        case ContactsAPI.blocksChanged.type: self = .blocks(try body.decode(BlockedPeople.self).people)
        case ChatsAPI.chatAdded.type: self = .chat(try body.decode())
        case ChatsAPI.chatRemoved.type: self = .chatRemoved(try body.decode(ChatPath.self).chat)
        case ChatsAPI.stateChanged.type: self = .chatState(try body.decode())
        case ChatsAPI.messageDeleted.type: self = .messageDeleted(try body.decode())
        case ChatsAPI.joinRequested.type: self = .joinRequests(try body.decode(ChatPath.self).chat)
        case AttachmentsAPI.attachmentChanged.type: self = .attachment(try body.decode())
        case PagesAPI.followChanged.type: self = .follow(try body.decode())
        case PagesAPI.followEnded.type: self = .followEnded(try body.decode(PagePath.self).page)
        case PagesAPI.pageChanged.type: self = .page(try body.decode())
        case PagesAPI.pageLeft.type: self = .pageLeft(try body.decode(PagePath.self).page)
        case ChannelsAPI.settingsChanged.type: self = .channelsSettings(try body.decode())
        case DotsAPI.dotOut.type: self = .dotOut(try body.decode(SectionPath.self).section)
        default: self = .unknown(type: type)
        }
    }
}

extension JSON {
    func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: JSONEncoder().encode(self))
    }
}
