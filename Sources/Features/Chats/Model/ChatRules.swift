package import Kernel

/// The numbers of chats. Defaults as WeChat had them, where it had them.
package struct ChatRules: Sendable {
    package var groupLimit = 500
    /// Up to this many people a group is joined by being added; above it the person must accept.
    package var directAddLimit = 40
    package var inviteLimit = 200
    package var inviteLifetime = Duration.seconds(7 * 86_400)
    package var recallWindow = Duration.seconds(120)
    package var adminLimit = 3
    package var textLimit = 10_000
    /// Bytes of a message's content as JSON.
    package var contentLimit = 256 * 1024
    /// How many entries one search looks at before it hands back a place to go on from.
    package var searchReach: Int64 = 20_000
    package var sendRule = RateRule("chats.send", burst: 50, per: .milliseconds(50))

    package init() {}
}
