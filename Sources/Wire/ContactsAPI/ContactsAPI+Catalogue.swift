public import API

extension ContactsAPI: Catalogue {
    public static let name = "contacts"

    public static let endpoints = [
        EndpointDescription("list", list), EndpointDescription("update", update), EndpointDescription("remove", remove),
        EndpointDescription("person", person), EndpointDescription("findPerson", findPerson),
        EndpointDescription("openCard", openCard), EndpointDescription("myCard", myCard),
        EndpointDescription("renewCard", renewCard), EndpointDescription("listRequests", listRequests),
        EndpointDescription("sendRequest", sendRequest), EndpointDescription("acceptRequest", acceptRequest),
        EndpointDescription("dismissRequest", dismissRequest), EndpointDescription("listTags", listTags),
        EndpointDescription("createTag", createTag), EndpointDescription("updateTag", updateTag),
        EndpointDescription("deleteTag", deleteTag), EndpointDescription("listBlocked", listBlocked),
        EndpointDescription("block", block), EndpointDescription("unblock", unblock),
    ]

    public static let frames = [
        FrameDescription(contactChanged), FrameDescription(contactRemoved), FrameDescription(requestChanged),
        FrameDescription(requestEnded), FrameDescription(tagsChanged), FrameDescription(blocksChanged),
    ]
}
