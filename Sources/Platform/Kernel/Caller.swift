package import API

/// Who is asking. Made by `Web` from a session; a use case decides by it.
package struct Caller: Sendable, Hashable {
    package let account: AccountID
    package let session: Int64
    package let isOperator: Bool

    package init(account: AccountID, session: Int64, isOperator: Bool) {
        self.account = account
        self.session = session
        self.isOperator = isOperator
    }
}
