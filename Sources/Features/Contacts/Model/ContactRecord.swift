import API

/// That `owner` counts `friend` as a friend, and what they alone wrote down about them. A friendship has two of these;
/// who deletes a friend takes the own one away.
struct ContactRecord: Sendable {
    let owner: AccountID
    let friend: AccountID
    let since: Timestamp
    var remark: String?
    var isStarred = false
    var isChatsOnly = false
    var hidesMine = false
    var hidesTheirs = false
}
