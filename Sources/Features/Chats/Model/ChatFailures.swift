import Kernel

extension Failure {
    static let notFriends = Failure(
        .forbidden, "chats.not_friends", "You are not friends with this person now. You can ask to be friends again.")
    static let groupFull = Failure(.conflict, "chats.group_full", "This group has as many members as a group can have.")
    static let inviteOver = Failure(.gone, "chats.invite_over", "This invitation is no longer good. Ask for a new one.")
    static let recallTooLate = Failure(.conflict, "chats.recall_too_late", "A message can be recalled for two minutes. They are over.")
    static let membersOnly = Failure(.forbidden, "chats.admins_only", "Only the owner and the admins of the group can do that.")
    static let ownerOnly = Failure(.forbidden, "chats.owner_only", "Only the owner of the group can do that.")
    static let adminsFull = Failure(.conflict, "chats.admins_full", "A group has at most three admins.")
    static let emptyMessage = Failure(.invalid, "chats.empty", "There is nothing in this message.", field: "content")
    static let tooLong = Failure(.invalid, "chats.too_long", "This message is too long.", field: "content")
    static let badClientID = Failure(.invalid, "chats.client_id", "The message needs a client id of 1 to 64 characters.", field: "clientID")
    static let badName = Failure(.invalid, "chats.name", "Please choose a name of at most 40 characters.", field: "name")
    static let badAnnouncement = Failure(
        .invalid, "chats.announcement", "An announcement has at most 2,000 characters.", field: "announcement")
    static let notForwardable = Failure(.invalid, "chats.not_forwardable", "One of these messages cannot be forwarded.", field: "seqs")
}
