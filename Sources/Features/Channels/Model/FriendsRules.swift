/// How the feed of friends looks for likes. Whatever they are, the feed is the same.
package struct FriendsRules: Sendable {
    /// Up to so many friends each of them is looked up.
    package var few = 600
    /// So many likes of everybody are read at once.
    package var batch = 500

    package init() {}
}
