public import API

extension ChatsAPI: Catalogue {
    public static let name = "chats"

    public static let endpoints = [
        EndpointDescription("list", list), EndpointDescription("chat", chat), EndpointDescription("openDirect", openDirect),
        EndpointDescription("updateState", updateState), EndpointDescription("send", send),
        EndpointDescription("messages", messages), EndpointDescription("recall", recall),
        EndpointDescription("deleteForMe", deleteForMe), EndpointDescription("forward", forward),
        EndpointDescription("search", search), EndpointDescription("listFavourites", listFavourites),
        EndpointDescription("keep", keep), EndpointDescription("dropFavourite", dropFavourite),
        EndpointDescription("createGroup", createGroup), EndpointDescription("group", group),
        EndpointDescription("updateGroup", updateGroup), EndpointDescription("setNickname", setNickname),
        EndpointDescription("addMembers", addMembers), EndpointDescription("removeMember", removeMember),
        EndpointDescription("setRole", setRole), EndpointDescription("createInvite", createInvite),
        EndpointDescription("viewInvite", viewInvite), EndpointDescription("join", join),
        EndpointDescription("listJoinRequests", listJoinRequests), EndpointDescription("approve", approve),
        EndpointDescription("refuse", refuse),
    ]

    public static let frames = [
        FrameDescription(message), FrameDescription(groupSize), FrameDescription(sendFrame), FrameDescription(chatAdded), FrameDescription(chatRemoved),
        FrameDescription(stateChanged), FrameDescription(messageDeleted), FrameDescription(joinRequested),
    ]
}
