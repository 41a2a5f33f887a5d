import API
import AccountsAPI
import ChannelsAPI
import ChatsAPI
import PagesAPI

/// Who and what there is in the demonstration, by the names that its scenes use.
struct DemoSociety: Sendable {
    var people: [String: DemoPerson] = [:]
    var rooms: [String: ChatID] = [:]
    var pages: [String: PageID] = [:]
    var videos: [String: VideoID] = [:]
}
