package import API
import AccountsAPI
import AttachmentsAPI
import ChannelsAPI
import ChatsAPI
import ContactsAPI
import DotsAPI
import PagesAPI
import Web

/// The catalogues of everything that this house can do.
package enum HouseCatalogues {
    package static var all: [any Catalogue.Type] {
        [
            LiveAPI.self, AttachmentsAPI.self, AccountsAPI.self, ContactsAPI.self, DotsAPI.self, ChatsAPI.self, PagesAPI.self,
            ChannelsAPI.self,
            OperationsAPI.self,
        ]
    }

    /// Every call of the house.
    package static var endpoints: [EndpointDescription] { all.flatMap { $0.endpoints } }

    /// Every frame of the live socket.
    package static var frames: [FrameDescription] { all.flatMap { $0.frames } }

    /// The description that the server hands out at `/openapi.json`.
    package static func openAPI() throws -> JSON {
        try OpenAPI(title: "Teahouse", version: "1", catalogues: all).document()
    }
}
