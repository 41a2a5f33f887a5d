public import API

/// Pages: the public face of a person or an organisation. A Page is followed once, for everything that it publishes.
public enum PagesAPI {
    public static let create = Endpoint<CreatePageRequest, PageProfile>(.post, "/v1/pages", status: 201, "Opens a Page.")
    public static let listMine = Endpoint<Nothing, PageProfiles>(.get, "/v1/pages", "Lists the Pages that the caller works on.")
    public static let page = Endpoint<PagePath, PageProfile>(.get, "/v1/pages/:page", .anyone, "Reads a Page.")
    public static let findPage = Endpoint<PageHandlePath, PageProfile>(
        .get, "/v1/pages/by-handle/:handle", .anyone, "Finds a Page by its handle.")
    public static let update = Endpoint<UpdatePageRequest, PageProfile>(.patch, "/v1/pages/:page", "Changes what a Page says of itself.")
    public static let close = Endpoint<PagePath, Nothing>(
        .delete, "/v1/pages/:page", status: 204, "Closes a Page for good, with everything that it published.")
    public static let listOfPerson = Endpoint<AccountPagesPath, PageCards>(
        .get, "/v1/people/:account/pages", "Lists the Pages that a person shows on their profile.")

    public static let listMembers = Endpoint<PagePath, PageMembers>(.get, "/v1/pages/:page/members", "Lists who works on a Page.")
    public static let setMember = Endpoint<SetPageMemberRequest, PageMembers>(
        .put, "/v1/pages/:page/members/:account", "Gives a friend a role on the Page, or hands the Page over.")
    public static let removeMember = Endpoint<PageMemberPath, Nothing>(
        .delete, "/v1/pages/:page/members/:account", status: 204, "Takes a role away; with the own account: lays it down.")

    public static let listFollows = Endpoint<PageRequest, Page<FollowedPage>>(
        .get, "/v1/follows", "Lists the Pages that the caller follows, which nobody else can see.")
    public static let follow = Endpoint<FollowPageRequest, Follow>(
        .put, "/v1/pages/:page/follow", "Follows a Page, or changes what of it arrives.")
    public static let unfollow = Endpoint<PagePath, Nothing>(.delete, "/v1/pages/:page/follow", status: 204, "Follows a Page no longer.")

    public static let report = Endpoint<ReportPageRequest, Nothing>(
        .put, "/v1/pages/:page/report", status: 204, "Reports a Page to whoever looks after this house.")
    public static let listReports = Endpoint<PageRequest, Page<PageReport>>(
        .get, "/v1/pages/reports", .operator, "Lists the Pages that were reported and wait for a decision, newest first.")
    public static let review = Endpoint<ReviewPageRequest, Nothing>(
        .post, "/v1/pages/:page/review", .operator, status: 204, "Leaves a Page that was reported, or closes it for good.")

    public static let followChanged = Frame<FollowedPage>("follow", .change, "The caller follows a Page, or changed what of it arrives.")
    public static let followEnded = Frame<PagePath>("followEnded", .change, "The caller follows a Page no longer.")
    public static let pageChanged = Frame<PageProfile>("page", .change, "A Page that the caller works on was opened or changed.")
    public static let pageLeft = Frame<PagePath>("pageLeft", .change, "The caller works on a Page no longer, or it was closed.")
}
