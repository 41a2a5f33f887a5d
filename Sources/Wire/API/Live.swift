/// The live socket's own frames and the call that fills a gap in the account's changes.
public enum LiveAPI {
    /// The first frame on a socket: who is signed in and where the account's changes stand.
    public static let hello = Frame<Hello>("hello", .toClient, "The first frame: who is signed in and the newest change number.")
    /// The answer to a frame that the client sent with a `ref`.
    public static let answer = Frame<Answer>("answer", .toClient, "Answers a client's frame: what it asked for, or a problem.")
    /// The session has ended: the socket closes after it.
    public static let signedOut = Frame<Nothing>("signedOut", .toClient, "This session was ended; the socket closes.")

    /// Stands in the list of changes where one stood that a later one has made pointless.
    public static let overtaken = Frame<Nothing>("overtaken", .change, "A change that a later one about the same thing has overtaken.")

    /// Lists the account's changes after a number.
    public static let changes = Endpoint<ChangesRequest, Changes>(
        .get, "/v1/changes", "Lists what changed in the account's own state after a number; `tooOld` means: fetch everything anew.")
}

public struct Hello: Codable, Sendable {
    public let account: AccountID
    /// The number of the account's newest change.
    public let seq: Int64

    public init(account: AccountID, seq: Int64) {
        self.account = account
        self.seq = seq
    }
}

public struct Answer: Codable, Sendable {
    /// The `ref` of the frame that this answers.
    public let ref: String
    public let result: JSON?
    public let problem: Problem?

    public init(ref: String, result: JSON? = nil, problem: Problem? = nil) {
        self.ref = ref
        self.result = result
        self.problem = problem
    }
}

public struct ChangesRequest: Codable, Sendable {
    public var since: Int64

    public init(since: Int64) { self.since = since }
}

public struct Changes: Codable, Sendable {
    public let changes: [Change]
    /// The number of the newest change of the account, listed here or not.
    public let latest: Int64
    /// The numbers asked for are no longer kept: fetch the state anew and go on from `latest`.
    public let tooOld: Bool

    public init(changes: [Change], latest: Int64, tooOld: Bool) {
        self.changes = changes
        self.latest = latest
        self.tooOld = tooOld
    }
}

/// A change of the account's own state, as the live socket carried it.
public struct Change: Codable, Sendable {
    public let type: String
    public let seq: Int64
    public let body: JSON

    public init(type: String, seq: Int64, body: JSON) {
        self.type = type
        self.seq = seq
        self.body = body
    }
}
