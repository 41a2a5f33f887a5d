import API
import Events
import StatusesAPI
import Storage

/// Tells somebody's devices what their own status is now. Nobody else is told anything: friends see it when they look.
struct TellAuthor: Sendable {
    let changes: ChangeLog

    /// - Parameter status: absent when it has ended. Of an earlier one nothing is kept in the log.
    func changed(_ status: Status?, of author: AccountID, in transaction: any WriteTransaction) throws {
        try changes.tell(author, StatusesAPI.ownChanged, OwnStatus(status: status), about: "ownStatus", in: transaction)
    }
}
