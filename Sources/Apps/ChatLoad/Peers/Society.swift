internal import API
package import ChatsAPI

/// The people of a prepared Teahouse: each is the friend of one other, and the first hundred share a group.
package struct Society: Codable, Sendable {
    package struct Person: Codable, Sendable {
        package let token: String
        /// The chat with the friend.
        package let chat: ChatID

        package init(token: String, chat: ChatID) {
            self.token = token
            self.chat = chat
        }
    }

    package let people: [Person]
    package let group: ChatID

    package init(people: [Person], group: ChatID) {
        self.people = people
        self.group = group
    }
}
