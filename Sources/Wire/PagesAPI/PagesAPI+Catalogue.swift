public import API

extension PagesAPI: Catalogue {
    public static let name = "pages"

    public static let endpoints = [
        EndpointDescription("create", create), EndpointDescription("listMine", listMine), EndpointDescription("page", page),
        EndpointDescription("findPage", findPage), EndpointDescription("update", update), EndpointDescription("close", close),
        EndpointDescription("listOfPerson", listOfPerson), EndpointDescription("listMembers", listMembers),
        EndpointDescription("setMember", setMember), EndpointDescription("removeMember", removeMember),
        EndpointDescription("listFollows", listFollows), EndpointDescription("follow", follow), EndpointDescription("unfollow", unfollow),
        EndpointDescription("report", report), EndpointDescription("listReports", listReports), EndpointDescription("review", review),
    ]

    public static let frames = [
        FrameDescription(followChanged), FrameDescription(followEnded), FrameDescription(pageChanged), FrameDescription(pageLeft),
    ]
}
