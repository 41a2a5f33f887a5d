import Configuration

/// One thing that an operator may set, with the sentence that explains it. `teahouse config` prints them all.
package struct Setting: Sendable {
    /// `http.port`; in the environment `TEAHOUSE_HTTP_PORT`.
    package let key: String
    package let standard: String
    package let sentence: String
    package let isSecret: Bool

    private init(_ key: String, _ standard: String, _ sentence: String, isSecret: Bool = false) {
        self.key = key
        self.standard = standard
        self.sentence = sentence
        self.isSecret = isSecret
    }

    /// The name of the environment variable, and of the line in `teahouse.env`.
    package var variable: String { "TEAHOUSE_" + key.uppercased().replacing(".", with: "_") }

    static let host = Setting("http.host", "127.0.0.1", "The address to listen on; 0.0.0.0 for all.")
    static let port = Setting("http.port", "8080", "The port to listen on; 0 for any free one.")
    static let origin = Setting(
        "http.origin", "", "The public address behind a proxy, such as https://tea.example; empty: as the browser asked.")
    static let trustsProxy = Setting("http.trusts.proxy", "false", "Whether to believe X-Forwarded-For; only behind a proxy that sets it.")
    static let data = Setting("data.folder", "data", "The folder of the embedded store and of uploads.")
    static let database = Setting(
        "database.url", "", "A PostgreSQL connection string, such as postgresql:///teahouse; empty: the embedded store.", isSecret: true)
    static let connections = Setting("database.connections", "8", "How many connections to PostgreSQL to keep open.")
    static let web = Setting("web.folder", "web/dist", "The folder of the built web client.")
    static let logLevel = Setting("log.level", "info", "What to log: debug, info, notice, warning or error.")
    static let messagesPerSecond = Setting("chats.messages.per.second", "20", "How many messages a person may send a second, on average.")
    static let messagesBurst = Setting("chats.messages.burst", "50", "How many messages a person may send at once.")
    static let accountQuota = Setting("uploads.account.megabytes", "5000", "How many megabytes of uploads each person may keep.")
    static let heldVideos = Setting("channels.held.videos", "3", "How many videos of a new Page wait for review before they are public.")
    static let holdMinutes = Setting("channels.hold.minutes", "10", "How long they wait unless an operator decides earlier.")
    static let actDays = Setting("channels.acts.days", "400", "For how many days it is remembered what each person watched.")

    package static let all = [
        host, port, origin, trustsProxy, data, database, connections, web, logLevel, messagesPerSecond, messagesBurst, accountQuota,
        heldVideos, holdMinutes, actDays,
    ]
}
