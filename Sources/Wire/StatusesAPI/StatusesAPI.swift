public import API

/// Statuses: what people are in the middle of, told to their friends for a day.
public enum StatusesAPI {
    public static let own = Endpoint<Nothing, OwnStatus>(.get, "/v1/statuses/own", "Reads the caller's status of now.")
    public static let set = Endpoint<SetStatusRequest, Status>(
        .put, "/v1/statuses/own", "Sets the caller's status for 24 hours; one that was there before is over.")
    public static let end = Endpoint<Nothing, Nothing>(.delete, "/v1/statuses/own", status: 204, "Ends the caller's status.")
    public static let glances = Endpoint<StatusesRequest, StatusGlances>(
        .post, "/v1/statuses/glances", "Reads what stands beside the names of up to 200 people.")
    public static let status = Endpoint<StatusOwner, Status>(
        .get, "/v1/accounts/:account/status", "Reads somebody's status of now in full.")
    public static let sharers = Endpoint<StatusOwner, StatusSharers>(
        .get, "/v1/accounts/:account/status/sharers", "Lists the caller's friends who have the same status now as somebody.")
    public static let like = Endpoint<StatusPath, Nothing>(
        .put, "/v1/statuses/:status/like", status: 204, "Likes a friend's status of now.")
    public static let unlike = Endpoint<StatusPath, Nothing>(
        .delete, "/v1/statuses/:status/like", status: 204, "Takes the like of a status back.")
    public static let past = Endpoint<PageRequest, Page<Status>>(
        .get, "/v1/statuses/past", "Lists the caller's statuses that are over, newest first. They are the caller's alone.")
    public static let deletePast = Endpoint<StatusPath, Nothing>(
        .delete, "/v1/statuses/:status", status: 204, "Deletes an own status that is over.")

    public static let ownChanged = Frame<OwnStatus>("ownStatus", .change, "The caller set or ended their status.")
}
